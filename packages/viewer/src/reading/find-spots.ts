import type { Span, Statement } from '@newsgraph/graph'
import type { ArticleAnswer } from '../api/answers'
import { lineIdOf } from '../graph/group-lines'
import type { Selection } from '../graph/selection'

/** A place in a story that has to do with what is selected. */
export interface Spot extends Span {
  /** Where it is the sentence of a statement. */
  readonly statement?: string
}

/** Where a story mentions the selected entity, or says what the selected line or path stands for; from start to end. */
export function findSpots(
  { mentions, statements }: Pick<ArticleAnswer, 'mentions' | 'statements'>,
  selection: Selection,
): Spot[] {
  switch (selection.kind) {
    case 'nothing':
    case 'community':
      return []
    case 'entity':
      return mentions
        .filter(({ entity }) => entity === selection.id)
        .map(({ start, end }) => ({ start, end }))
        .sort(byPlace)
    case 'line':
      return spotsOf(statements.filter((statement) => lineIdOf(statement) === selection.id))
    case 'path': {
      const steps = stepsOf(selection.entities ?? [])
      return spotsOf(
        statements.filter(
          ({ source, target }) =>
            steps.has(`${source} ${target}`) || steps.has(`${target} ${source}`),
        ),
      )
    }
  }
}

function stepsOf(entities: readonly string[]): ReadonlySet<string> {
  return new Set(entities.slice(1).map((entity, index) => `${entities[index]} ${entity}`))
}

function spotsOf(statements: readonly Statement[]): Spot[] {
  return statements
    .map(({ id, evidence }) => ({ ...evidence.sentence, statement: id }))
    .sort(byPlace)
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
