import type { SerializedGraph } from 'graphology-types'
import { ValidationError } from '../errors'
import {
  createNetwork,
  type Network,
  type NetworkAttributes,
  type NetworkEdge,
  type NetworkNode,
} from '../network/network'
import { sortNetwork } from '../network/sort-network'

/** graphology's own serialisation, which Sigma and Gephi Lite read as it is. */
export type NetworkJson = SerializedGraph<NetworkNode, NetworkEdge, NetworkAttributes>

/** Nodes and edges are sorted by key. */
export function networkToJson(network: Network): NetworkJson {
  return sortNetwork(network).export()
}

/** @throws ValidationError for a value that is no serialised network of newsgraph's */
export function networkFromJson(value: unknown): Network {
  const network = createNetwork()
  try {
    network.import(value as NetworkJson)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause)
    throw new ValidationError('', `expected a network in graphology's format: ${problem}`, {
      cause,
    })
  }
  network.forEachNode((node, { kind }) => {
    if (typeof kind !== 'string') throw missing(`node '${node}'`, 'kind')
  })
  network.forEachEdge((edge, { type }) => {
    if (typeof type !== 'string') throw missing(`edge '${edge}'`, 'type')
  })
  return network
}

function missing(path: string, attribute: string): ValidationError {
  return new ValidationError(path, `expected an attribute '${attribute}', got none`)
}
