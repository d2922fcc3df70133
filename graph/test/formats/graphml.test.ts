import { buildNetwork } from '@newsgraph/graph'
import { networkToGraphml } from '@newsgraph/graph/formats'
import fc from 'fast-check'
import { convert, create } from 'xmlbuilder2'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { strangeStory } from './strange-story'

interface Element {
  readonly '@id': string
  readonly data?: Data | readonly Data[]
}
interface Data {
  readonly '@key': string
  readonly '#': string
}

/** The data of each element by its key. */
function read(xml: string, element: 'node' | 'edge'): Map<string, Record<string, string>> {
  const { graphml } = convert(xml, { format: 'object' }) as unknown as {
    graphml: { graph: Partial<Record<'node' | 'edge', Element | readonly Element[]>> }
  }
  const elements = [graphml.graph[element] ?? []].flat() as Element[]
  return new Map(
    elements.map(({ '@id': id, data = [] }) => [
      id,
      Object.fromEntries(([data].flat() as Data[]).map((datum) => [datum['@key'], datum['#']])),
    ]),
  )
}

it('holds what the tables hold', () => {
  const xml = networkToGraphml(buildNetwork([strangeStory]))
  expect(read(xml, 'node').get('person:sum-a1')).toEqual({
    'node-label': '=SUM(A1)',
    'node-labels': 'Entity | Person',
    'node-name': '=SUM(A1)',
    'node-kind': 'Person',
    'node-aliases': '@sum | a | b | semi;colon',
    'node-externalIds': 'wikidata:Q1',
    'node-mentions': '1',
    'node-articles': '1',
    'node-firstSeen': '2020-01-02',
    'node-lastSeen': '2020-01-02',
  })
  expect(read(xml, 'edge').get(strangeStory.statements[0]?.id ?? '')).toMatchObject({
    'edge-label': 'joined',
    'edge-type': 'HOLDS_POSITION',
    'edge-former': 'true',
    'edge-title': '-chief',
    'edge-confidence': '0.9',
  })
  expect(xml).toContain(
    '>=SUM(A1) &quot;joined&quot;\n&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;\uFFFD\uFFFD\uFFFD 🦊.</data>',
  )
})

it('declares every key that it uses', () => {
  const xml = networkToGraphml(buildNetwork([strangeStory]))
  const declared = [...xml.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key)
  const used = new Set([...xml.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key))
  expect(new Set(declared).size).toBe(declared.length)
  expect(declared).toEqual(expect.arrayContaining([...used]))
  expect(xml).toContain('<key id="edge-former" for="edge" attr.name="former" attr.type="boolean"/>')
})

it('is well-formed and the same every time', () => {
  fc.assert(
    fc.property(fc.array(arbitraryExtraction, { maxLength: 3 }), (list) => {
      const network = buildNetwork(list)
      const xml = networkToGraphml(network)
      expect(() => create(xml)).not.toThrow()
      expect(read(xml, 'node').size).toBe(network.order)
      expect(read(xml, 'edge').size).toBe(network.size)
      expect(networkToGraphml(network)).toBe(xml)
    }),
    { numRuns: 30 },
  )
})
