import type { Stance } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import { type Certainty, certaintyOf } from '../graph/certainty'
import { type LineStatement, newestFirst } from '../graph/group-lines'
import { relationWords } from '../graph/relation-words'

/** A visible statement: one sentence, and what it says in short. */
export interface SentenceRow {
  readonly id: string
  readonly line: string
  readonly statement: LineStatement
  readonly says: string
  readonly stance: Stance
  readonly certainty: Certainty
}

/** Newest first. @param nameOf an entity's name by its id */
export function sentenceRows(
  { lines }: VisibleNetwork,
  nameOf: (entity: string) => string,
): SentenceRow[] {
  return [...lines.values()]
    .flatMap(({ line, statements }) =>
      statements.map((statement) => ({
        id: statement.id,
        line: line.id,
        statement,
        says: `${nameOf(statement.source)} ${relationWords(line.type)} ${nameOf(statement.target)}`,
        stance: line.stance,
        certainty: certaintyOf(statement),
      })),
    )
    .sort((one, other) => newestFirst(one.statement, other.statement))
}
