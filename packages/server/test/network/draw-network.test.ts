import { buildNetwork, networkToJson } from '@newsgraph/graph'
import type { GraphNode, GraphRelationship } from '@newsgraph/loader'
import { drawNetwork } from '../../src/network/draw-network'
import { elementsOf } from '../elements'
import { STORIES } from '../stories'

const network = buildNetwork(STORIES)
const { nodes, relationships } = elementsOf(network)

test('reads back what a database holds', () => {
  const drawn = networkToJson(drawNetwork(nodes, relationships))
  const { nodes: expectedNodes, edges: expectedEdges } = networkToJson(network)
  expect(drawn.nodes).toEqual(expectedNodes)
  const statements = ({ attributes }: { attributes?: { type: string } }) =>
    attributes?.type !== 'MENTIONS'
  expect(drawn.edges.filter(statements)).toEqual(expectedEdges.filter(statements))
  expect(drawn.edges.map(({ key }) => key)).toEqual(expectedEdges.map(({ key }) => key))
})

test('an article shows an entity as its relationship says, else as all articles do', () => {
  const [plain] = relationships.filter(({ type }) => type === 'MENTIONS')
  if (plain === undefined) throw new Error('expected stories that mention something')
  const named = { ...plain, properties: { count: 3, name: 'He', aliases: ['Him'] } }
  const draw = (relationship: GraphRelationship) =>
    drawNetwork(nodes, [relationship]).getEdgeAttributes(plain.id)
  expect(draw(named)).toMatchObject({ count: 3, name: 'He', aliases: ['Him'] })
  expect(draw(plain)).toMatchObject({ name: network.getNodeAttribute(plain.target, 'label') })
})

test('leaves out relationships without both ends, and nodes of others', () => {
  const stranger: GraphNode = { element: 'node', id: 'x', labels: ['Movie'], properties: {} }
  expect(drawNetwork([stranger], relationships).order).toBe(0)
  expect(drawNetwork(nodes.slice(0, 1), relationships).size).toBe(0)
})

test('draws what lacks every property', () => {
  const bare = (id: string): GraphNode => ({
    element: 'node',
    id,
    labels: ['Entity'],
    properties: {},
  })
  const said: GraphRelationship = {
    element: 'relationship',
    id: 'r',
    type: 'MET',
    source: 'a',
    target: 'b',
    properties: { sentence: 7, sentenceStart: 'none', aliases: null, nested: { a: 1 } },
  }
  const drawn = drawNetwork([bare('a'), bare('b')], [said])
  expect(drawn.getNodeAttributes('a')).toEqual({
    kind: 'Entity',
    label: 'a',
    name: 'a',
    aliases: [],
    mentions: 0,
    articles: 0,
  })
  expect(drawn.getEdgeAttributes('r')).toMatchObject({
    type: 'MET',
    label: 'MET',
    stance: 'cooperative',
    sentence: '',
    details: {},
  })
})
