import type { Asking } from '../graph/create-asking'

/** The saved questions; choosing one asks it. */
export function Questions({ asking, onChosen }: { asking: Asking; onChosen: () => void }) {
  return (
    <ul class="questions" aria-label="Saved questions">
      {asking.questions.value.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            class="plain"
            onClick={() => {
              onChosen()
              void asking.choose(question)
            }}
          >
            <strong>{question.title}</strong>
            <span>{question.description}</span>
          </button>
        </li>
      ))}
      {asking.questions.value.length === 0 && <li class="quiet">There are no saved questions.</li>}
    </ul>
  )
}
