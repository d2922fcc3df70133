import { createNetwork, type Network } from './network'

/** The same network with nodes and edges in the order of their keys. */
export function sortNetwork(network: Network): Network {
  const sorted = createNetwork()
  sorted.replaceAttributes({ ...network.getAttributes() })
  for (const node of network.nodes().sort())
    sorted.addNode(node, { ...network.getNodeAttributes(node) })
  for (const edge of network.edges().sort())
    sorted.addEdgeWithKey(edge, network.source(edge), network.target(edge), {
      ...network.getEdgeAttributes(edge),
    })
  return sorted
}
