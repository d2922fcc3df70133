import { buildNetwork, createNetwork, mergeExtraction, networkToJson } from '@newsgraph/graph'
import { createOntology } from '@newsgraph/graph/validation'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { entity, story } from '../story'

const ann = entity('Person', 'Ann Lee')
const bob = entity('Person', 'Bob Ray')
const told = story({
  text: 'Ann Lee met Bob Ray.',
  entities: [ann, bob],
  statements: [{ type: 'MET', from: ann, trigger: 'met', to: bob }],
})

it('says whether the article is new', () => {
  const network = createNetwork()
  expect(mergeExtraction(network, told)).toEqual([told.article.id, true])
  expect(mergeExtraction(network, told)).toEqual([told.article.id, false])
  expect([network.order, network.size]).toEqual([3, 3])
})

it('puts what an article says now in the place of what it said', () => {
  const network = createNetwork()
  mergeExtraction(network, told)
  mergeExtraction(network, {
    ...told,
    statements: [],
    mentions: told.mentions.slice(0, 1),
    entities: [ann],
  })
  expect(network.nodes().sort()).toEqual([told.article.id, 'person:ann-lee'])
  expect(network.size).toBe(1)
})

it('takes stances from the ontology that it is given', () => {
  const network = createNetwork()
  const ontology = createOntology({
    name: 'duels',
    version: '1',
    entityKinds: [{ name: 'Person', description: 'a duellist', subkinds: [] }],
    eventClasses: [{ name: 'DUEL', quad: 'material conflict' }],
    relationTypes: [
      {
        name: 'MET',
        description: 'fought',
        ends: [{ source: ['Person'], target: ['Person'] }],
        symmetric: true,
        eventClass: 'DUEL',
      },
    ],
  })
  mergeExtraction(network, told, ontology)
  expect(network.getEdgeAttributes(told.statements[0]?.id)).toMatchObject({ stance: 'conflictual' })
})

it('grows the network that buildNetwork builds', () => {
  fc.assert(
    fc.property(fc.array(arbitraryExtraction, { maxLength: 5 }), (list) => {
      const grown = createNetwork()
      for (const extraction of list) mergeExtraction(grown, extraction)
      expect(networkToJson(grown)).toEqual(buildNetwork(list).export())
    }),
  )
})
