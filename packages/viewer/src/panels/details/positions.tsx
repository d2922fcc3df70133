import { type Position, positionsOf } from '../../graph/positions-of'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { CERTAINTY_WORDS, periodWords } from '../words'

/** The offices that somebody holds, and those that are held at an organization or country. */
export function Positions({ id }: { id: string }) {
  const { visible } = usePage()
  return (
    <>
      <PositionList title="Positions" positions={positionsOf(visible.value, id, 'by')} />
      <PositionList title="Who holds positions" positions={positionsOf(visible.value, id, 'at')} />
    </>
  )
}

function PositionList({ title, positions }: { title: string; positions: readonly Position[] }) {
  const page = usePage()
  const { shown, more } = usePortion(positions, 10)
  if (positions.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="relations">
        {shown.map((position) => (
          <li key={`${position.line} ${position.title} ${position.former}`}>
            <button
              type="button"
              class="plain"
              onClick={() => page.select({ kind: 'line', id: position.line })}
            >
              <span>
                <span class="name">{position.title || 'Unnamed position'}</span>,{' '}
                {page.nameOf(position.other)}
                <small class="quiet"> {remarksOn(position)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function remarksOn({ former, certainty, first, last }: Position): string {
  const remarks = [
    former ? 'former' : '',
    certainty === 'fact' ? '' : CERTAINTY_WORDS[certainty].toLowerCase(),
    periodWords(first, last),
  ]
  return remarks.filter((remark) => remark !== '').join(' · ')
}
