import { buildNetwork } from '@newsgraph/graph'
import { networkToGexf } from '@newsgraph/graph/formats'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { strangeStory } from './strange-story'

it('is read back by graphology-gexf', () => {
  const graph = parse(MultiDirectedGraph, networkToGexf(buildNetwork([strangeStory])))
  expect(graph.getNodeAttributes('person:sum-a1')).toMatchObject({
    label: '=SUM(A1)',
    kind: 'Person',
    aliases: '@sum | a | b | semi;colon',
    externalIds: 'wikidata:Q1',
    mentions: 1,
  })
  expect(graph.getNodeAttributes('organization:b-r-d-b')).toMatchObject({ label: '<b>"R&D"</b>' })
  expect(graph.getEdgeAttributes(strangeStory.statements[0]?.id)).toMatchObject({
    label: 'joined',
    type: 'HOLDS_POSITION',
    sentence: '=SUM(A1) "joined"\n<b>"R&D"</b>\uFFFD\uFFFD\uFFFD 🦊.',
    former: true,
    title: '-chief',
    date: '2019',
    dateEnd: '2020',
    attributionId: 'person:sum-a1',
    confidence: 0.9,
  })
})

it('holds every node and edge, and is the same every time', () => {
  fc.assert(
    fc.property(fc.array(arbitraryExtraction, { maxLength: 3 }), (list) => {
      const network = buildNetwork(list)
      const text = networkToGexf(network)
      const graph = parse(MultiDirectedGraph, text, { respectInputGraphType: true })
      expect([graph.order, graph.size]).toEqual([network.order, network.size])
      expect(networkToGexf(network)).toBe(text)
    }),
    { numRuns: 30 },
  )
})
