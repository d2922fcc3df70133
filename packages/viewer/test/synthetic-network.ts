import {
  builtInOntology,
  createNetwork,
  ENTITY_KINDS,
  type Network,
  type StatementEdge,
} from '@newsgraph/graph'
import { createRandom } from '../src/layout/random'

const TYPES = ['MET', 'CRITICIZED', 'SUPPORTED', 'SUED', 'SPOKE_WITH', 'LOCATED_IN'] as const
const OUTLETS = ['Northern Wire', 'The Courier', 'Harbour News'] as const

/** A network of any size that says nothing of anybody: the same for the same size; a few of its entities are hubs. */
export function syntheticNetwork(entities: number, statements: number): Network {
  const random = createRandom(7)
  const network = createNetwork('synthetic')
  const articles = Math.ceil(statements / 50)
  for (let index = 0; index < articles; index++)
    network.addNode(`article-${index}`, {
      kind: 'Article',
      label: `Story ${index}`,
      title: `Story ${index}`,
      publisher: pick(OUTLETS, index),
      publishedAt: dateOf(index),
      language: 'en',
    })
  const ids = Array.from({ length: entities }, (_, index) => {
    const kind = pick(ENTITY_KINDS, index)
    const name = `Entity ${index}`
    const id = `${kind.toLowerCase()}:entity-${index}`
    network.addNode(id, { kind, label: name, name, aliases: [], mentions: 1, articles: 0 })
    return id
  })
  for (let index = 0; index < statements; index++) {
    const source = pick(ids, Math.floor(random() * entities))
    const target = pick(ids, Math.floor(random() ** 3 * entities))
    if (source !== target)
      network.addEdgeWithKey(`statement-${index}`, source, target, statement(index, articles))
  }
  return network
}

function statement(index: number, articles: number): StatementEdge {
  const type = pick(TYPES, index)
  const article = index % articles
  const span = { start: 0, end: 1 }
  return {
    type,
    label: type,
    predicate: type.toLowerCase(),
    stance: builtInOntology.stance(type),
    polarity: 'affirmed',
    modality: index % 9 === 0 ? 'denied' : 'asserted',
    confidence: 1,
    details: {},
    frame: 'synthetic',
    sentence: `Sentence ${index} says so.`,
    publishedAt: dateOf(article),
    evidence: {
      article: `article-${article}`,
      sentence: span,
      source: span,
      target: span,
      trigger: span,
    },
  }
}

function dateOf(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
}

function pick<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value
}
