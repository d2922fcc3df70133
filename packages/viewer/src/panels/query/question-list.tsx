import type { Asking } from '../../asking/create-asking'
import { useFirstChoice } from './use-first-choice'

/** The saved questions; choosing one asks it. */
export function QuestionList({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const questions = asking.questions.value
  const list = useFirstChoice(questions !== undefined)
  if (questions === undefined) return null
  return (
    <ul ref={list} class="choices" aria-label="Saved questions">
      {questions.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            class="plain choice"
            onClick={() => {
              onClose()
              void asking.choose(question)
            }}
          >
            <strong>{question.title}</strong>
            <span>{question.description}</span>
          </button>
        </li>
      ))}
      {questions.length === 0 && <li class="quiet">There are no saved questions.</li>}
    </ul>
  )
}
