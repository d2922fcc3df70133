import type { Stance } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import { CERTAINTIES, type Certainty } from './certainty'
import { relationWords } from './relation-words'

/** A visible line, as a row of the table. */
export interface LineRow {
  readonly id: string
  readonly source: string
  readonly relation: string
  readonly target: string
  readonly stance: Stance
  readonly certainty: Certainty
  readonly sentences: number
  /** Publication date of the newest sentence, or nothing. */
  readonly newest: string
}

export type LineColumn = Exclude<keyof LineRow, 'id'>

export interface Order {
  readonly column: LineColumn
  readonly descending: boolean
}

/** @param nameOf an entity's name by its id */
export function lineRows(
  { lines }: VisibleNetwork,
  nameOf: (entity: string) => string,
  { column, descending }: Order,
): LineRow[] {
  const rows = [...lines.values()].map(({ line, source, target, statements, certainty }) => ({
    id: line.id,
    source: nameOf(source),
    relation: relationWords(line.type),
    target: nameOf(target),
    stance: line.stance,
    certainty,
    sentences: statements.length,
    newest: statements[0]?.publishedAt ?? '',
  }))
  const sign = descending ? -1 : 1
  return rows.sort((a, b) => sign * compare(a, b, column) || (a.id < b.id ? -1 : 1))
}

function compare(a: LineRow, b: LineRow, column: LineColumn): number {
  if (column === 'sentences') return a.sentences - b.sentences
  if (column === 'certainty')
    return CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)
  return a[column].localeCompare(b[column], 'en')
}
