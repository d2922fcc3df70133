import type { LineStatement } from '../../graph/group-lines'
import { relationWords } from '../../graph/relation-words'
import { usePage } from '../contexts'

/** Takes a statement out of the graph, because its sentence does not say it. */
export function RejectButton({ statement }: { statement: LineStatement }) {
  const page = usePage()
  if (!page.can.value.correct) return null
  async function reject(): Promise<void> {
    const { id, source, type, target } = statement
    const said = `${page.nameOf(source)} ${relationWords(type)} ${page.nameOf(target)}`
    const isDone = await page.correcting.correct({ kind: 'reject', statement: id }, '', said)
    // The button goes with its sentence; the focus stays beside it.
    if (isDone) document.getElementById('details')?.focus()
  }
  return (
    <button
      type="button"
      class="link reject"
      title="The sentence does not say this"
      aria-disabled={page.correcting.isBusy.value}
      onClick={() => void reject()}
    >
      Reject<span class="unseen">: the sentence does not say this</span>
    </button>
  )
}
