import { useEffect, useRef } from 'preact/hooks'
import { usePage } from '../contexts'
import { Icon } from '../icon'

/** Milliseconds for which it stays; not while somebody is on it. The masthead undoes at any time. */
const STAY = 12_000

/** What was corrected just now, and the way back. */
export function OutcomeNotice() {
  const { correcting } = usePage()
  const { outcome, dismissOutcome, undo, redo, isBusy } = correcting
  const notice = useRef<HTMLDivElement>(null)
  const shown = outcome.value
  useEffect(() => {
    if (shown === undefined) return
    const timer = setInterval(() => {
      if (notice.current?.matches(':hover, :focus-within') !== true) dismissOutcome()
    }, STAY)
    return () => clearInterval(timer)
  }, [shown, dismissOutcome])
  if (shown === undefined) return null
  return (
    <div ref={notice} class="outcome">
      <span>{shown.words}.</span>
      <button
        type="button"
        class="link"
        aria-disabled={isBusy.value}
        onClick={() => void (shown.next === 'undo' ? undo() : redo())}
      >
        {shown.next === 'undo' ? 'Undo' : 'Redo'}
      </button>
      <button type="button" class="square plain" aria-label="Close" onClick={dismissOutcome}>
        <Icon name="x" />
      </button>
    </div>
  )
}
