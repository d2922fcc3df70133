import type { Span } from '@newsgraph/graph'

/** Earlier first, then shorter. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** By UTF-16 units: the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
