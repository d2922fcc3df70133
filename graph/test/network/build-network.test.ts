import { buildNetwork, type Extraction, networkToJson } from '@newsgraph/graph'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { entity, story } from '../story'

const ann = entity('Person', 'Ann Lee', { description: 'a baker' })
const bob = entity('Person', 'Bob Ray', { externalIds: { wikidata: 'Q1' } })
const early = story({
  text: 'Ann Lee met Bob Ray. Ann Lee smiled.',
  article: { title: 'Early', publishedAt: '2020-01-02', publisher: 'The Post', authors: ['Eve'] },
  entities: [ann, bob],
  statements: [
    { type: 'MET', sentence: 'Ann Lee met Bob Ray.', from: ann, trigger: 'met', to: bob },
  ],
})
const late = story({
  text: 'Annie did not accuse Bob Ray.',
  article: { title: 'Late', publishedAt: '2021-01-02' },
  entities: [{ ...ann, name: 'Annie', description: 'a former baker' }, bob],
  statements: [
    {
      type: 'ACCUSED',
      from: { ...ann, name: 'Annie' },
      trigger: 'accuse',
      to: bob,
      polarity: 'negated',
      date: { value: '2021', text: 'this year' },
      attribution: { text: 'police' },
    },
  ],
})

it('has a node for each entity and article', () => {
  const network = buildNetwork([early, late])
  expect(network.getNodeAttributes('person:ann-lee')).toEqual({
    kind: 'Person',
    label: 'Ann Lee',
    name: 'Ann Lee',
    aliases: ['Annie'],
    description: 'a baker',
    mentions: 3,
    articles: 2,
    firstSeen: '2020-01-02',
    lastSeen: '2021-01-02',
  })
  expect(network.getNodeAttributes('person:bob-ray')).toMatchObject({
    externalIds: { wikidata: 'Q1' },
  })
  expect(network.getNodeAttributes(early.article.id)).toEqual({
    kind: 'Article',
    label: 'Early',
    title: 'Early',
    publisher: 'The Post',
    authors: ['Eve'],
    publishedAt: '2020-01-02',
    language: 'en',
  })
  expect(network.order).toBe(4)
})

it('has an edge for each statement, with its sentence and what the ontology says of it', () => {
  const network = buildNetwork([early, late])
  const [statement] = late.statements
  const accused = network.filterEdges((_, { type }) => type === 'ACCUSED')
  expect(accused).toEqual([statement?.id])
  expect(network.getEdgeAttributes(statement?.id)).toEqual({
    type: 'ACCUSED',
    label: 'accuse',
    predicate: 'accuse',
    stance: 'conflictual',
    quad: 'verbal conflict',
    eventClass: 'ACCUSE',
    polarity: 'negated',
    modality: 'asserted',
    attribution: { text: 'police' },
    date: { value: '2021', text: 'this year' },
    confidence: 0.9,
    details: {},
    frame: 'test',
    sentence: 'Annie did not accuse Bob Ray.',
    evidence: statement?.evidence,
    publishedAt: '2021-01-02',
  })
})

it('has an edge from each article to what it mentions, which keeps how it shows it', () => {
  const network = buildNetwork([late])
  expect(network.getEdgeAttributes(`${late.article.id}->person:ann-lee`)).toEqual({
    type: 'MENTIONS',
    label: 'MENTIONS',
    count: 1,
    kind: 'Person',
    name: 'Annie',
    aliases: [],
    description: 'a former baker',
  })
  expect(network.size).toBe(3)
})

it('sorts nodes and edges by key', () => {
  const network = buildNetwork([late, early])
  expect(network.nodes()).toEqual(network.nodes().sort())
  expect(network.edges()).toEqual(network.edges().sort())
})

it('keeps the later of two extractions of one article', () => {
  const empty: Extraction = { ...early, entities: [], mentions: [], statements: [] }
  expect(buildNetwork([early, empty]).nodes()).toEqual([early.article.id])
  expect(buildNetwork([empty, early]).order).toBe(3)
})

it('is the same whatever the order of articles', () => {
  const articles = fc.uniqueArray(arbitraryExtraction, { selector: ({ article }) => article.id })
  const shuffled = articles.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const [one, same] = [list, other].map((each) => JSON.stringify(buildNetwork(each).export()))
      expect(same).toBe(one)
    }),
  )
  expect(JSON.stringify(networkToJson(buildNetwork([early, late])))).toBe(
    JSON.stringify(networkToJson(buildNetwork([late, early]))),
  )
})
