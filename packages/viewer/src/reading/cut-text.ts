import type { Span } from '@newsgraph/graph'

/** A stretch of a text that begins and ends where some mark does, and no mark begins or ends within it. */
export interface Piece<Mark extends Span> extends Span {
  readonly text: string
  /** All marks that cover it, in the order in which they begin. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text, or a part of it, wherever a mark begins or ends: the pieces together are that text again, however marks
 * overlap. What of a mark lies outside is left out.
 */
export function cutText<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
  within: Span = { start: 0, end: text.length },
): Piece<Mark>[] {
  const inside = (offset: number) => Math.max(within.start, Math.min(within.end, offset))
  const waiting = marks
    .filter(({ start, end }) => inside(start) < inside(end))
    .sort((a, b) => a.start - b.start)
  const ends = waiting.flatMap(({ start, end }) => [inside(start), inside(end)])
  const cuts = [...new Set([within.start, ...ends, within.end])].sort((a, b) => a - b)
  let open: Mark[] = []
  let next = 0
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? within.start
    open = open.filter((mark) => mark.end > start)
    for (let mark = waiting[next]; mark && mark.start <= start; mark = waiting[++next])
      open.push(mark)
    return { start, end, text: text.slice(start, end), marks: [...open] }
  })
}
