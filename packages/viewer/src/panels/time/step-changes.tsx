import { useSignalEffect } from '@preact/signals'
import type { VisibleLine } from '../../filters/apply-filters'
import { relationWords } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { binWords } from './bin-words'
import { changeWords } from './change-words'

/** Relations that are named; of more only the number is said. */
const MOST = 4

/** What the last step brought, and what it ended: shown, and said to those who do not see it. */
export function StepChanges() {
  const page = usePage()
  const { axis, window, latest, changes } = page.timeline
  useSignalEffect(() => {
    if (latest.value === undefined) return
    const now =
      axis.peek() && binWords(axis.peek() ?? { unit: 'day', bins: [] }, window.peek()?.last ?? 0)
    page.announce(`${now}: ${changeWords(changes.peek()) || 'nothing new'}`)
  })
  if (latest.value === undefined)
    return (
      <p class="changes quiet">Drag over the bars to choose a time; double-click for all of it.</p>
    )
  const { appeared, ended } = changes.value
  return (
    <p class="changes">
      {appeared.length > 0 && <Lines title="appeared" lines={appeared} />}
      {ended.length > 0 && <Lines title="ended" lines={ended} />}
      {appeared.length + ended.length === 0 && <span class="quiet">Nothing new</span>}
    </p>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly VisibleLine[] }) {
  const page = usePage()
  const more = lines.length - MOST
  return (
    <span>
      <b class={title}>{title}:</b>{' '}
      {lines.slice(0, MOST).map(({ line, source, target, statements }, index) => (
        <>
          {index > 0 && ', '}
          <button
            key={line.id}
            type="button"
            class="link"
            onClick={() => page.select({ kind: 'line', id: line.id })}
          >
            {page.nameOf(source)} {relationWords(line.type)} {page.nameOf(target)}
          </button>
          {statements.some(({ details }) => details['former'] === true) && ' (former)'}
        </>
      ))}
      {more > 0 && ` and ${more} more`}
    </span>
  )
}
