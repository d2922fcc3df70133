import type { Evidence } from '@newsgraph/graph'

type Role = 'source' | 'target' | 'trigger'

/** A stretch of a sentence, and what it is there for. */
export interface MarkedPart {
  readonly text: string
  readonly role?: Role
}

/** Ends before the trigger: where spans share characters, the entity is what a reader looks for. */
const ROLES: readonly Role[] = ['source', 'target', 'trigger']

/** Cuts a sentence where its evidence begins and ends; the parts together are the sentence again. */
export function markSentence(sentence: string, evidence: Evidence): MarkedPart[] {
  const roles = Array.from({ length: sentence.length }, (_, index) => {
    const offset = index + evidence.sentence.start
    return ROLES.find((role) => evidence[role].start <= offset && offset < evidence[role].end)
  })
  const parts: MarkedPart[] = []
  for (let start = 0; start < sentence.length; ) {
    const role = roles[start]
    let end = start + 1
    while (end < sentence.length && roles[end] === role) end++
    parts.push({ text: sentence.slice(start, end), ...(role !== undefined && { role }) })
    start = end
  }
  return parts
}
