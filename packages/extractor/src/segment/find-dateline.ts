import type { Span } from '@newsgraph/graph'
import knowledge from '../../knowledge/zones.json'

/** What a dateline says: "GENEVA, May 3 (Reuters) —". */
export interface Dateline extends Span {
  /** "GENEVA": where the story was written. */
  readonly place: Span
  /** "May 3", as it is written. */
  readonly date?: string
  readonly agency?: string
  /** Where the prose after the dash begins. */
  readonly next: number
}

/** Longer than any dateline; patterns see no more of a line. */
const LONGEST = 120
const PATTERNS = knowledge.datelines.map(({ pattern }) => new RegExp(pattern, 'u'))
const DASH = /^\s*(?:—|–|-{1,2})\s*/u

/** The dateline that the line at `start` begins with, if it does. */
export function findDateline(text: string, start: number): Dateline | undefined {
  const head = text.slice(start, start + LONGEST)
  for (const pattern of PATTERNS) {
    const match = pattern.exec(head)
    const { place, date, agency } = match?.groups ?? {}
    if (match === null || place === undefined) continue
    const end = start + match[0].length
    const dash = DASH.exec(head.slice(match[0].length))?.[0] ?? ''
    return {
      start,
      end,
      place: { start, end: start + place.length },
      next: end + dash.length,
      ...(date === undefined ? {} : { date }),
      ...(agency === undefined ? {} : { agency }),
    }
  }
  return undefined
}
