import type { Evidence, Span } from '@newsgraph/graph'

/** Ends before the trigger: where spans share characters, the entity is what a reader looks for. */
const ROLES = ['source', 'target', 'trigger'] as const
type Role = (typeof ROLES)[number]

/** A stretch of a sentence, and what it is there for. */
export interface MarkedPart {
  readonly text: string
  /** All that it is a part of, the most important first. */
  readonly roles: readonly Role[]
  /** Of these, what ends with it. */
  readonly ending: readonly Role[]
}

/** Cuts a sentence where its evidence begins and ends; the parts together are the sentence again. */
export function markSentence(sentence: string, evidence: Evidence): MarkedPart[] {
  const spans = ROLES.map((role) => ({
    role,
    ...clip(evidence[role], evidence.sentence, sentence),
  }))
  const marked = spans.filter(({ start, end }) => start < end)
  const ends = marked.flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...ends, sentence.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    const covering = marked.filter(({ start, end }) => start <= from && to <= end)
    return {
      text: sentence.slice(from, to),
      roles: covering.map(({ role }) => role),
      ending: covering.filter(({ end }) => end === to).map(({ role }) => role),
    }
  })
}

/** What of a span lies within the sentence, counted from its start. */
function clip(span: Span, { start }: Span, { length }: string): Span {
  const within = (offset: number) => Math.max(0, Math.min(length, offset - start))
  return { start: within(span.start), end: within(span.end) }
}
