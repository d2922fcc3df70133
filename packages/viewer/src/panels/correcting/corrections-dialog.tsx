import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { usePage } from '../contexts'
import { Dialog } from '../dialog'
import { Sentence } from '../sentence'
import { HistoryButtons } from './history-buttons'
import { JudgementList } from './judgement-list'
import { OutcomeNotice } from './outcome-notice'
import { SuggestionList } from './suggestion-list'

/** What may be one, and everything that was corrected. */
export function CorrectionsDialog({ open }: { open: Signal<boolean> }) {
  const page = usePage()
  if (!page.can.value.correct) return null
  return (
    <Dialog open={open} title="Corrections">
      <Content
        onLeave={() => {
          open.value = false
        }}
      />
    </Dialog>
  )
}

function Content({ onLeave }: { onLeave: () => void }) {
  const { correcting, problem } = usePage()
  useEffect(() => void correcting.loadSuggestions(), [correcting])
  return (
    <div class="corrections">
      <div role="status">
        <OutcomeNotice />
      </div>
      {problem.value !== undefined && (
        <p class="prompt" role="alert">
          <Sentence words={problem.value.message} />
        </p>
      )}
      <section aria-labelledby="duplicates-title">
        <h3 id="duplicates-title">Possible duplicates</h3>
        <SuggestionList onLeave={onLeave} />
      </section>
      <section aria-labelledby="judgements-title">
        <div class="heading">
          <h3 id="judgements-title">What was corrected</h3>
          <HistoryButtons />
        </div>
        <JudgementList />
      </section>
    </div>
  )
}
