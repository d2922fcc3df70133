import { builtInOntology, type Statement } from '@newsgraph/graph'
import { certaintyOf } from '../../graph/certainty'
import { relationWords } from '../../graph/relation-words'
import { LineGlyph } from '../glyphs'
import { attributionWords, reservationOf, statementDateWords } from '../words'
import type { EntitiesById } from './story-piece'

/** What the open sentence states, each statement to be chosen. */
export function SentenceSays({
  statements,
  open,
  entities,
  onStatement,
}: {
  statements: readonly Statement[]
  open: Statement
  entities: EntitiesById
  onStatement: (statement: Statement) => void
}) {
  const nameOf = (id: string) => entities.get(id)?.name ?? id
  return (
    <ul class="says" aria-label="The sentence states">
      {statements.map((statement) => (
        <li key={statement.id}>
          <button
            type="button"
            class="plain"
            aria-pressed={statement.id === open.id}
            onClick={() => onStatement(statement)}
          >
            <LineGlyph
              stance={builtInOntology.stance(statement.type)}
              certainty={certaintyOf(statement)}
            />
            <span>
              {nameOf(statement.source)}{' '}
              <span class="relation">{relationWords(statement.type)}</span>{' '}
              {nameOf(statement.target)}
              <Remark statement={statement} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Remark({ statement }: { statement: Statement }) {
  const { attribution, date } = statement
  const remarks = [
    reservationOf(statement),
    attribution === undefined ? undefined : attributionWords(attribution),
    date === undefined ? undefined : statementDateWords(date),
  ].filter((remark) => remark !== undefined)
  return remarks.length === 0 ? null : <small class="quiet"> · {remarks.join(' · ')}</small>
}
