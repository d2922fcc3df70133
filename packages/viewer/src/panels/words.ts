import type { Attribution, Stance, StatementDate } from '@newsgraph/graph'
import type { Certainty } from '../graph/certainty'
import { dateWords, periodWords } from '../graph/date-words'
import type { LineStatement } from '../graph/group-lines'

export { dateWords, periodWords }

export const STANCES: readonly Stance[] = ['cooperative', 'conflictual', 'neutral']

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  cooperative: 'Cooperative',
  conflictual: 'Conflictual',
  neutral: 'Neutral',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  fact: 'Stated as fact',
  possible: 'Possible or planned',
  denied: 'Denied',
}

/** How a sentence says it, where it does not simply state it. */
export function reservationOf({
  polarity,
  modality,
}: Pick<LineStatement, 'polarity' | 'modality'>): string | undefined {
  if (modality === 'denied') return 'Denied by somebody'
  if (polarity === 'negated') return 'Said not to be so'
  if (modality === 'hypothetical') return 'Possible'
  if (modality === 'demanded') return 'Demanded'
  if (modality === 'promised') return 'Promised'
  return undefined
}

/** "According to officials, reported by the paper". */
export function attributionWords({ text, reporter }: Attribution): string {
  const said = `According to ${text}`
  return reporter === undefined ? said : `${said}, reported by ${reporter}`
}

/** "28 Dec 2018 (“in late December”)". */
export function statementDateWords({ value, end, text }: StatementDate): string {
  const range = end === undefined ? dateWords(value) : `${dateWords(value)} – ${dateWords(end)}`
  return text === value ? range : `${range} (“${text}”)`
}
