import type { Zone } from '../document'

/** A paragraph of prose: one line, or several of a text with hard line breaks. */
export interface Paragraph {
  readonly zone: 'headline' | 'body'
  readonly start: number
  readonly end: number
}

/** Lines that break in mid-sentence are about as long as a screen or a sheet is wide. */
const WRAPPED_AT_LEAST = 50
const WRAPPED_AT_MOST = 110
const OPEN_END = /[^.!?…:"'”’)\]]$/u
const LOWER_START = /^["'“‘(]?\p{Ll}/u

/** The prose zones as paragraphs; lines broken in mid-sentence are joined again. */
export function joinLines(masked: string, zones: readonly Zone[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let lineStart = 0
  let open: Paragraph | undefined
  for (const { kind, start, end } of zones) {
    if (kind !== 'body' && kind !== 'headline') {
      open = undefined
      continue
    }
    if (open !== undefined && kind === 'body' && continues(masked, lineStart, open.end, start)) {
      open = { ...open, end }
      paragraphs[paragraphs.length - 1] = open
    } else {
      const paragraph: Paragraph = { zone: kind, start, end }
      paragraphs.push(paragraph)
      open = kind === 'body' ? paragraph : undefined
    }
    lineStart = start
  }
  return paragraphs
}

function continues(masked: string, lineStart: number, lineEnd: number, next: number): boolean {
  const gap = masked.slice(lineEnd, next)
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false
  if (!OPEN_END.test(masked.slice(lineEnd - 1, lineEnd))) return false
  const length = lineEnd - lineStart
  if (length < WRAPPED_AT_LEAST || length > WRAPPED_AT_MOST) return false
  return (
    LOWER_START.test(masked.slice(next, next + 2)) ||
    /[\p{Ll},;–—-]$/u.test(masked.slice(lineEnd - 1, lineEnd))
  )
}
