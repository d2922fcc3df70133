import type { Asking } from '../../asking/create-asking'
import type { PastQuestion } from '../../asking/past-questions'
import { counted } from '../../graph/relation-words'
import { Icon } from '../icon'
import { useFirstChoice } from './use-first-choice'

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What was asked before, newest first; choosing one puts it into the editor. */
export function PastQuestionList({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const { questions, forget, forgetAll } = asking.past
  const list = useFirstChoice(true)
  return (
    <>
      <ul ref={list} class="choices" aria-label="History">
        {questions.value.map((past) => (
          <li key={past.at + past.cypher} class="with-button">
            <button
              type="button"
              class="plain choice"
              onClick={() => {
                onClose()
                asking.put(past)
              }}
            >
              <code>{past.cypher}</code>
              <span>{remarks(past)}</span>
            </button>
            <button
              type="button"
              class="square plain"
              aria-label="Forget this question"
              onClick={() => forget(past)}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
        {questions.value.length === 0 && (
          <li class="quiet">
            Questions that were answered are listed here, in this browser alone.
          </li>
        )}
      </ul>
      {questions.value.length > 0 && (
        <p class="foot">
          <span class="quiet">Kept in this browser alone.</span>
          <button type="button" class="link" onClick={forgetAll}>
            Forget all
          </button>
        </p>
      )}
    </>
  )
}

/** "27 Nov 2026, 02:15 · 12 rows · name = Ann" */
function remarks({ at, rows, isCut, parameters }: PastQuestion): string {
  const time = new Date(at)
  const values = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`)
  return [
    ...(Number.isNaN(time.getTime()) ? [] : [TIME.format(time)]),
    isCut ? `more than ${counted(rows, 'row')}` : counted(rows, 'row'),
    ...values,
  ].join(' · ')
}
