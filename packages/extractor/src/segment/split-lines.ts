import type { Span } from '@newsgraph/graph'

/** Lines that hold more than white space, without the white space around them. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const span = trimSpan(text, { start, end })
    if (span.end > span.start) lines.push(span)
    start = end + 1
  }
  return lines
}

export function trimSpan(text: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isSpace(text, first)) first++
  while (last > first && isSpace(text, last - 1)) last--
  return { start: first, end: last }
}

function isSpace(text: string, index: number): boolean {
  return text.charAt(index).trim() === ''
}
