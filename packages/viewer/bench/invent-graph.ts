import { ENTITY_KINDS, type StatementEdge } from '@newsgraph/graph'
import { MultiDirectedGraph } from 'graphology'
import type { LineGraph } from '../src/graph/group-lines'
import type { Positions } from '../src/layout/geometry'
import { createRandom } from '../src/layout/random'

/** Lines to a node, and pixels of the plane, squared, that a node has. */
const SHARE = { lines: 3, room: 15_000 } as const
const STANCES = ['cooperative', 'conflictual', 'neutral'] as const

export interface InventedGraph {
  readonly graph: LineGraph
  readonly places: Positions
}

/** The same graph for the same number of nodes: a few are hubs, most lines are short. */
export function inventGraph(nodes: number): InventedGraph {
  const random = createRandom(1)
  const graph: LineGraph = new MultiDirectedGraph()
  const side = Math.sqrt(nodes * SHARE.room)
  const places = new Map<string, { x: number; y: number }>()
  const ids = Array.from({ length: nodes }, (_, index) => `person:${index}`)
  ids.forEach((id, index) => {
    const kind = ENTITY_KINDS[index % ENTITY_KINDS.length] ?? 'Person'
    const name = `Entity ${index}`
    graph.addNode(id, { kind, label: name, name, aliases: [], mentions: 1, articles: 1 })
    places.set(id, { x: random() * side, y: random() * side })
  })
  for (let index = 0; index < nodes * SHARE.lines; index++) {
    const source = ids[Math.floor(random() * nodes)]
    const target = ids[Math.floor(random() ** 3 * nodes)]
    if (source === undefined || target === undefined || source === target) continue
    const id = `MET ${source} ${target} ${index}`
    const stance = STANCES[index % STANCES.length] ?? 'neutral'
    const statements = [invent(id, source, target)]
    graph.addEdgeWithKey(id, source, target, {
      id,
      type: 'MET',
      stance,
      symmetric: true,
      statements,
    })
  }
  return { graph, places }
}

function invent(id: string, source: string, target: string) {
  const span = { start: 0, end: 1 }
  const evidence = { article: 'a', sentence: span, source: span, target: span, trigger: span }
  const statement = { type: 'MET', polarity: 'affirmed', modality: 'asserted', evidence }
  return { ...(statement as unknown as StatementEdge), id, source, target }
}
