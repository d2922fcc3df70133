import type { ArticleNode, EntityNode, MentionsEdge, StatementEdge } from './network'

export type Cell = string | number | boolean | readonly string[] | undefined

/** Flat values by the names of `PROPERTIES`, and of details. */
export type Cells = Readonly<Record<string, Cell>>

/** An entity's node. */
export function entityCells({ label, externalIds = {}, ...node }: EntityNode): Cells {
  const ids = Object.entries(externalIds).map(([scheme, id]) => `${scheme}:${id}`)
  return { ...node, externalIds: ids.sort() }
}

/** An article's node. */
export function articleCells({ label, ...node }: ArticleNode): Cells {
  return { ...node }
}

export function mentionsCells({ count }: MentionsEdge): Cells {
  return { count }
}

/** A statement's edge. */
export function statementCells(edge: StatementEdge): Cells {
  const { type, label, attribution, date, details, evidence, ...rest } = edge
  const { article, sentence, source, target, trigger } = evidence
  return {
    ...details,
    ...rest,
    attribution: attribution?.text,
    attributionId: attribution?.entity,
    attributionReporter: attribution?.reporter,
    date: date?.value,
    dateEnd: date?.end,
    dateText: date?.text,
    article,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    sourceStart: source.start,
    sourceEnd: source.end,
    targetStart: target.start,
    targetEnd: target.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
  }
}
