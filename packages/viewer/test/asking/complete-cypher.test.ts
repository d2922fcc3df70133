import { completeCypher } from '../../src/asking/complete-cypher'
import { createSchema } from '../../src/asking/cypher-schema'

const SCHEMA = createSchema(['Person', 'Vessel'], ['MET', 'BOARDED'])

/** What is offered at the `|`, and which words it would replace. */
function offered(marked: string, isAsked = false) {
  const caret = marked.lastIndexOf('¦')
  const cypher = marked.replace('¦', '')
  const completions = completeCypher(cypher, caret, SCHEMA, isAsked)
  return {
    texts: completions?.options.map(({ text }) => text) ?? [],
    replaced: cypher.slice(completions?.from ?? caret, caret),
  }
}

test.each([
  ['labels of nodes', 'MATCH (p:¦', ['Person', 'Vessel', 'Article', 'Entity']],
  ['labels as they begin', 'MATCH (p:pe¦', ['Person']],
  ['labels in conditions', 'MATCH (p) WHERE p:Ve¦', ['Vessel']],
  ['types of relationships', 'MATCH ()-[:¦', ['MET', 'BOARDED', 'MENTIONS']],
  ['more types', 'MATCH ()-[r:MET|BO¦', ['BOARDED']],
  ['types by a later word', 'MATCH ()-[:with¦', ['SPOKE_WITH', 'AGREED_WITH', 'WITHDREW_FROM']],
  ['properties of an entity', 'MATCH (p:Person) RETURN p.na¦', ['name']],
  ['properties of an article', 'MATCH (a:Article) RETURN a.¦', ['title', 'publisher']],
  ['properties of a statement', 'MATCH ()-[r:MET]-() RETURN r.sen¦', ['sentence']],
  ['details of a type', 'MATCH ()-[r:HOLDS_POSITION]-() RETURN r.t¦', ['title']],
  ['counts of mentions', 'MATCH ()-[m:MENTIONS]-() RETURN m.c¦', ['count']],
  ['keys of a pattern', 'MATCH (p:Person {na¦', ['name']],
  ['keys before they are begun', 'MATCH ()-[r:MET {¦', ['sentence', 'polarity']],
  ['parameters', 'MATCH (p {name: $who}) WHERE p.id <> $w¦', ['who']],
  ['variables and keywords', 'MATCH (person)-[r]-(q) RETURN pe¦', ['person']],
  ['names of columns', 'MATCH (n) RETURN count(n) AS meetings ORDER BY mee¦', ['meetings']],
  ['functions', 'MATCH (n) RETURN cou¦', ['count(']],
  ['keywords in any case', 'mat¦', ['MATCH']],
])('offers %s', (_, marked, expected) => {
  expect(offered(marked).texts).toEqual(expect.arrayContaining(expected))
})

test('offers no other labels than of nodes, and no keywords there', () => {
  expect(offered('MATCH (p:¦').texts).not.toContain('MET')
  expect(offered('MATCH ()-[:¦').texts).not.toContain('Person')
  expect(offered('MATCH (a:Article) RETURN a.¦').texts).not.toContain('name')
})

test('replaces what is half written', () => {
  expect(offered('MATCH (p:Pe¦').replaced).toBe('Pe')
  expect(offered('MATCH (p:¦').replaced).toBe('')
})

test.each([
  "MATCH (p {name: 'Ma¦",
  'RETURN 1 // mat¦',
  'RETURN /* mat¦',
  'MATCH (`na¦',
  'MATCH (p:Person¦',
  'MATCH (p) ¦',
  '¦',
])('says nothing in %j', (marked) => {
  expect(offered(marked).texts).toEqual([])
})

test('says everything where it is asked', () => {
  expect(offered('MATCH (p) ¦', true).texts).toEqual(
    expect.arrayContaining(['p', 'RETURN', 'count(']),
  )
})

test.each(['[[[(((', '}}}}', '(((]', "'\\", '$', '(:', '{{,', `${'('.repeat(5000)}a`])(
  'makes do with %j',
  (cypher) => {
    expect(() => completeCypher(cypher, cypher.length, SCHEMA)).not.toThrow()
  },
)
