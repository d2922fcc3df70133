import type { Article, Span } from '@newsgraph/graph'
import knowledge from '../../knowledge/zones.json'
import type { Zone, ZoneKind } from '../document'
import { findDateline } from './find-dateline'
import { splitLines, trimSpan } from './split-lines'

interface LinePattern {
  readonly zone: ZoneKind
  readonly pattern: RegExp
  readonly opens: boolean
}

const LINE_PATTERNS: readonly LinePattern[] = knowledge.lines.map((line) => ({
  zone: line.zone as ZoneKind,
  pattern: new RegExp(line.pattern, line.ignoreCase ? 'iu' : 'u'),
  opens: line.opens ?? false,
}))

/** Patterns describe whole short lines; longer ones are prose. */
const LONGEST_LINE = 600
const LONGEST_HEADLINE = 250
/** A dateline stands at the head of one of the first paragraphs. */
const DATELINE_PARAGRAPHS = 3
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/u

/**
 * One zone a line (two where a dateline opens it), in order. `masked` is the article's text as `maskMarkup` gives it.
 * The first line is the headline where it is the article's title, or is short, ends no sentence and other prose follows.
 */
export function findZones(article: Article, masked: string): readonly Zone[] {
  const lines = splitLines(masked)
  const zones: Zone[] = []
  let prose = 0
  let amongLinks = false
  for (const [index, line] of lines.entries()) {
    const text = masked.slice(line.start, line.end)
    const found = matchLine(text)
    if (found !== undefined) {
      zones.push({ kind: found.zone, ...line })
      amongLinks ||= found.opens
    } else if (index === 0 && isHeadline(article, text, masked, lines)) {
      zones.push({ kind: 'headline', ...line })
    } else if (amongLinks && !ENDS_SENTENCE.test(text)) {
      zones.push({ kind: 'boilerplate', ...line })
    } else {
      prose += 1
      amongLinks = false
      zones.push(...proseZones(masked, line, prose))
    }
  }
  return zones
}

function matchLine(text: string): LinePattern | undefined {
  if (text.length > LONGEST_LINE) return undefined
  return LINE_PATTERNS.find(({ pattern }) => pattern.test(text))
}

function isHeadline(article: Article, text: string, masked: string, lines: readonly Span[]) {
  const [first, second] = lines
  if (first === undefined || second === undefined || text.length > LONGEST_HEADLINE) return false
  if (text === article.title.trim()) return true
  const blankLine = /\n[^\S\n]*\n/u.test(masked.slice(first.end, second.start))
  return blankLine && !ENDS_SENTENCE.test(text) && findDateline(masked, first.start) === undefined
}

function proseZones(masked: string, line: Span, count: number): readonly Zone[] {
  const dateline = count <= DATELINE_PARAGRAPHS ? findDateline(masked, line.start) : undefined
  if (dateline === undefined) return [{ kind: 'body', ...line }]
  const { start, end, next } = dateline
  const body = trimSpan(masked, { start: next, end: line.end })
  const zone: Zone = { kind: 'dateline', start, end }
  return body.end > body.start ? [zone, { kind: 'body', ...body }] : [zone]
}
