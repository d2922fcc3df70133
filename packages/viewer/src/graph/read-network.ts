import { createNetwork, isMentions, type Network, networkFromJson } from '@newsgraph/graph'
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

/** A question's answer, with the articles of its statements as far as another network knows them. */
export function lendArticles(answer: Network, known: Network): Network {
  const articles = new Set(
    answer.mapEdges((_, edge) => (isMentions(edge) ? '' : edge.evidence.article)),
  )
  for (const id of articles)
    if (known.hasNode(id) && !answer.hasNode(id)) answer.addNode(id, known.getNodeAttributes(id))
  return answer
}
