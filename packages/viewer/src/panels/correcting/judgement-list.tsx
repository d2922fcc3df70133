import type { Judgement } from '@newsgraph/graph'
import { judgementWords } from '../../correcting/correction-words'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'

/** All judgements, newest first. */
export function JudgementList() {
  const { correcting } = usePage()
  const { shown, more } = usePortion([...correcting.judgements.value].reverse(), 30)
  if (shown.length === 0)
    return <p class="quiet">Nothing yet. Corrections survive reading the same stories again.</p>
  return (
    <>
      <ol class="judgements">
        {shown.map((judgement) => (
          <Row key={judgement.id} judgement={judgement} />
        ))}
      </ol>
      {more}
    </>
  )
}

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

function Row({ judgement }: { judgement: Judgement }) {
  const { at, reason, undone } = judgement
  const [first = '', ...rest] = judgementWords(judgement)
  return (
    <li class={undone ? 'undone' : undefined}>
      <span class="words">
        {first.toUpperCase()}
        {rest.join('')}
        {undone && <span class="tag">taken back</span>}
      </span>
      {reason !== undefined && <span>{reason}</span>}
      <time class="quiet" dateTime={at}>
        {timeWords(at)}
      </time>
    </li>
  )
}

function timeWords(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? at : TIME.format(date)
}
