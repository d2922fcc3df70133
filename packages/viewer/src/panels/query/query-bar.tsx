import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { createAsking } from '../../graph/create-asking'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { QueryParameters } from './query-parameters'
import { QueryProblem } from './query-problem'
import { QueryResult } from './query-result'
import { Questions } from './questions'

const LONGEST = 8

/** Asks the store in Cypher; the answer opens above. */
export function QueryBar() {
  const { api } = usePage()
  const asking = useMemo(() => createAsking(api), [api])
  const listOpen = useSignal(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { cypher, answer, problem, isRunning } = asking
  const lines = Math.min(LONGEST, cypher.value.split('\n').length)
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
        <textarea
          rows={lines}
          spellcheck={false}
          autocapitalize="off"
          aria-label="Cypher"
          aria-invalid={problem.value !== undefined}
          placeholder="MATCH (p:Person)-[r:MET]-(q:Person) RETURN p, r, q"
          value={cypher.value}
          onInput={(event) => asking.write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            void asking.run()
          }}
        />
        <button
          ref={opener}
          type="button"
          aria-expanded={listOpen.value}
          onClick={() => {
            listOpen.value = !listOpen.value
            void asking.loadQuestions()
          }}
        >
          <Icon name="questions" />
          <span class="label">Questions</span>
        </button>
        {listOpen.value && (
          <Questions
            asking={asking}
            opener={opener}
            onClose={() => {
              listOpen.value = false
            }}
          />
        )}
        <button type="submit" class="primary" disabled={isRunning.value}>
          <Icon name="play" />
          <span class="label">{isRunning.value ? 'Asking…' : 'Run'}</span>
        </button>
      </form>
    </section>
  )
}
