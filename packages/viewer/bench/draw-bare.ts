import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { InventedGraph } from './invent-graph'

/** With nothing but Sigma's defaults. */
export async function drawBare(
  stage: HTMLElement,
  { graph, places }: InventedGraph,
): Promise<void> {
  const bare = new MultiDirectedGraph()
  graph.forEachNode((id, { name }) => {
    bare.addNode(id, { ...places.get(id), label: name, size: 5, color: '#2f6db5' })
  })
  graph.forEachEdge((id, _line, source, target) => {
    bare.addEdgeWithKey(id, source, target, { size: 1, color: '#cccccc' })
  })
  new Sigma(bare, stage)
}
