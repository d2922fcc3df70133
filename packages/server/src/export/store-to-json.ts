import { buildNetwork, createNetwork, type NetworkJson } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { drawNetwork } from '../network/draw-network'
import { collectElements } from '../query/collect-elements'

const ENTITIES = 'MATCH (e:Entity) RETURN e ORDER BY e.id'

/** All entities of a large store take longer than what somebody waits for. */
const LIMITS = { timeout: 120_000, rowLimit: Number.MAX_SAFE_INTEGER } as const

type Part = NetworkJson['nodes'] | NetworkJson['edges']

/**
 * The whole store in graphology's serialisation, an article at a time: its edges are those of the article's own network.
 * Entities' nodes come from the store, which folds them over all articles. In memory are the nodes, and one text.
 */
export async function* storeToJson(store: GraphStore): AsyncGenerator<string> {
  const { attributes, options } = createNetwork().export()
  const nodes = await entities(store)
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes)},"edges":[`
  yield* listed(edges())
  yield '],"nodes":['
  yield* listed([nodes])
  yield ']}'

  async function* edges(): AsyncGenerator<Part> {
    for await (const extraction of store.extractions(undefined, { corrected: true })) {
      const network = buildNetwork([extraction]).export()
      nodes.push(...network.nodes.filter(({ key }) => key === extraction.article.id))
      yield network.edges
    }
  }
}

async function entities(store: GraphStore): Promise<NetworkJson['nodes']> {
  const { rows } = await store.query(ENTITIES, {}, LIMITS)
  return drawNetwork(collectElements(rows).nodes.values(), []).export().nodes
}

/** The items of a JSON list, part by part. */
async function* listed(parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<string> {
  let isFirst = true
  for await (const part of parts) {
    if (part.length === 0) continue
    yield (isFirst ? '' : ',') + part.map((item) => JSON.stringify(item)).join(',')
    isFirst = false
  }
}
