import { judgementWords } from '../../correcting/correction-words'
import { usePage } from '../contexts'
import { Icon } from '../icon'

/** Takes the last correction back, or makes it again; each says which. */
export function HistoryButtons() {
  const { correcting } = usePage()
  const { undoable, redoable, undo, redo, isBusy } = correcting
  const ways = [
    { icon: 'undo', verb: 'Undo', judgement: undoable.value, use: undo },
    { icon: 'redo', verb: 'Redo', judgement: redoable.value, use: redo },
  ] as const
  return (
    <>
      {ways.map(({ icon, verb, judgement, use }) => {
        const label = judgement === undefined ? verb : `${verb}: ${judgementWords(judgement)}`
        const isIdle = judgement === undefined || isBusy.value
        return (
          <button
            key={verb}
            type="button"
            class="square"
            aria-label={label}
            title={label}
            aria-disabled={isIdle}
            onClick={() => {
              if (!isIdle) void use()
            }}
          >
            <Icon name={icon} />
          </button>
        )
      })}
    </>
  )
}
