import type { Counts } from '../api/answers'
import type { LineGraph } from '../graph/group-lines'
import type { VisibleLine, VisibleNetwork } from './apply-filters'

/** How much a network holds, or what the filters leave of it. */
export interface Amounts {
  readonly entities: number
  readonly relations: number
  readonly sentences: number
  /** Articles that a sentence comes from. */
  readonly articles: number
}

export function countGraph(graph: LineGraph): Amounts {
  return amounts(
    graph.order,
    graph.mapEdges((_, line) => line),
  )
}

export function countVisible({ entities, lines }: VisibleNetwork): Amounts {
  return amounts(entities.size, [...lines.values()])
}

/** What the store holds beyond a network of its own; relations are not counted there. */
export function countBeyond(totals: Counts, network: Amounts): Omit<Amounts, 'relations'> {
  return {
    entities: Math.max(0, totals.entities - network.entities),
    sentences: Math.max(0, totals.statements - network.sentences),
    articles: Math.max(0, totals.articles - network.articles),
  }
}

function amounts(entities: number, lines: readonly Pick<VisibleLine, 'statements'>[]): Amounts {
  const articles = new Set<string>()
  let sentences = 0
  for (const { statements } of lines) {
    sentences += statements.length
    for (const { evidence } of statements) articles.add(evidence.article)
  }
  return { entities, relations: lines.length, sentences, articles: articles.size }
}
