import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { CypherEditor } from './cypher-editor'
import { PastQuestionList } from './past-question-list'
import { Popup } from './popup'
import { QueryParameters } from './query-parameters'
import { QueryProblem } from './query-problem'
import { QueryResult } from './query-result'
import { QuestionList } from './question-list'

/** Asks the store in Cypher; the answer opens above. */
export function QueryBar() {
  const { asking } = usePage()
  const open = useSignal<'questions' | 'past' | undefined>(undefined)
  const openers = {
    questions: useRef<HTMLButtonElement>(null),
    past: useRef<HTMLButtonElement>(null),
  }
  const { cypher, answer, problem, isRunning } = asking
  const close = () => {
    open.value = undefined
  }
  const toggle = (which: 'questions' | 'past') => {
    open.value = open.value === which ? undefined : which
    if (open.value === 'questions') void asking.loadQuestions()
  }
  return (
    <section class="query" aria-label="Ask in Cypher">
      {problem.value !== undefined && (
        <QueryProblem problem={problem.value} cypher={cypher.value} onClose={asking.clear} />
      )}
      {answer.value !== undefined && <QueryResult answer={answer.value} onClose={asking.clear} />}
      <QueryParameters asking={asking} />
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault()
          void asking.run()
        }}
      >
        <Icon name="terminal" />
        <CypherEditor asking={asking} />
        <button
          ref={openers.past}
          type="button"
          aria-expanded={open.value === 'past'}
          onClick={() => toggle('past')}
        >
          <Icon name="past" />
          <span class="label">History</span>
        </button>
        <button
          ref={openers.questions}
          type="button"
          aria-expanded={open.value === 'questions'}
          onClick={() => toggle('questions')}
        >
          <Icon name="questions" />
          <span class="label">Questions</span>
        </button>
        {open.value !== undefined && (
          <Popup
            key={open.value}
            label={open.value === 'past' ? 'History' : 'Questions'}
            opener={openers[open.value]}
            onClose={close}
          >
            {open.value === 'past' ? (
              <PastQuestionList asking={asking} onClose={close} />
            ) : (
              <QuestionList asking={asking} onClose={close} />
            )}
          </Popup>
        )}
        {/* Were it one button, letting go of Stop would ask again. */}
        {isRunning.value ? (
          <button key="stop" type="button" class="primary" onClick={asking.stop}>
            <Icon name="x" />
            <span class="label">Stop</span>
          </button>
        ) : (
          <button key="run" type="submit" class="primary">
            <Icon name="play" />
            <span class="label">Run</span>
          </button>
        )}
      </form>
    </section>
  )
}
