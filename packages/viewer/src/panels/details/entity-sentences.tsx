import { useSignal } from '@preact/signals'
import { sentencesOf } from '../../graph/sentences-of'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { StatementQuote } from './statement-quote'

/** All that is said of an entity, newest first, once it is unfolded. */
export function EntitySentences({ id }: { id: string }) {
  const { visible } = usePage()
  const isOpen = useSignal(false)
  const sentences = sentencesOf(visible.value, id)
  const { shown, more } = usePortion(sentences, 20)
  if (sentences.length === 0) return null
  return (
    <details
      class="fold"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open
      }}
    >
      <summary>
        <h3>Sentences</h3>
        <span class="count">{sentences.length.toLocaleString('en')}</span>
      </summary>
      {isOpen.value && (
        <>
          {shown.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} named />
          ))}
          {more}
        </>
      )}
    </details>
  )
}
