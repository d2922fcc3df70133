import type { Span } from '@newsgraph/graph'

/** A stretch cut into pieces of at most `longest` UTF-16 units, after white space where there is some. */
export function cutText(text: string, { start, end }: Span, longest: number): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longest) {
    const to =
      lastSpace(text, from + Math.floor(longest / 2), from + longest) ??
      safeCut(text, from + longest)
    pieces.push({ start: from, end: to })
    from = to
  }
  pieces.push({ start: from, end })
  return pieces
}

function lastSpace(text: string, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index--) {
    if (text.charAt(index).trim() === '') return index + 1
  }
  return undefined
}

/** Never between the halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}
