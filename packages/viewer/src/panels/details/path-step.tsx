import type { VisibleLine, VisibleNetwork } from '../../filters/apply-filters'
import { relationWords } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { LineGlyph } from '../glyphs'
import { StatementQuote } from './statement-quote'

/** The relations between two neighbours on a path, and the newest sentence of the best evidenced. */
export function PathStep({ from, to }: { from: string; to: string }) {
  const lines = linesBetween(usePage().visible.value, from, to)
  const [statement] = lines[0]?.statements ?? []
  return (
    <>
      <ul class="relations">
        {lines.map((line) => (
          <li key={line.line.id}>
            <Relation line={line} isForwards={line.source === from} />
          </li>
        ))}
      </ul>
      {statement !== undefined && <StatementQuote statement={statement} />}
    </>
  )
}

function Relation({ line, isForwards }: { line: VisibleLine; isForwards: boolean }) {
  const page = usePage()
  const { id, type, stance, symmetric } = line.line
  return (
    <button type="button" class="plain" onClick={() => page.select({ kind: 'line', id })}>
      <LineGlyph stance={stance} certainty={line.certainty} />
      {!symmetric && !isForwards && '← '}
      {relationWords(type)}
      {!symmetric && isForwards && ' →'}
      <span class="count" title="Sentences">
        {line.statements.length}
      </span>
    </button>
  )
}

/** What is not denied first, then what is said most often. */
function linesBetween({ lines }: VisibleNetwork, a: string, b: string): VisibleLine[] {
  return [...lines.values()]
    .filter(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    )
    .sort(
      (one, other) =>
        Number(one.certainty === 'denied') - Number(other.certainty === 'denied') ||
        other.statements.length - one.statements.length,
    )
}
