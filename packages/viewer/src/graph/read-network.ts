import { createNetwork, type Network, networkFromJson } from '@newsgraph/graph'
import type { SerializedNetwork } from '../api/answers'

/**
 * A network as the server serialised it; an empty one where there is none.
 *
 * @throws ValidationError for what is no network
 */
export function readNetwork(serialized?: SerializedNetwork): Network {
  return serialized === undefined ? createNetwork() : networkFromJson(serialized)
}

/** Everything that either network holds; where both hold it, as the second has it. */
export function joinNetworks(one: Network, other: Network): Network {
  const joined = createNetwork()
  joined.import(one)
  joined.import(other, true)
  return joined
}
