import type { Zone } from '@newsgraph/extractor'
import type { Article } from '@newsgraph/graph'
import type { Colors } from 'picocolors/types'
import { oneLine } from '../../describe-error'
import { alignRows } from '../align'

const LONGEST_EXCERPT = 60

/** The parts of a story that are no prose. */
export function renderUnread(article: Article, zones: readonly Zone[], colors: Colors): string {
  const unread = zones.filter(({ kind }) => kind !== 'headline' && kind !== 'body')
  if (unread.length === 0) return ''
  const rows = unread.map(({ kind, start, end }) => {
    const text = oneLine(article.text.slice(start, end))
    return [kind, text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text]
  })
  return `${colors.cyan('Not read as prose')}\n${alignRows(rows)
    .map((line) => `  ${line}\n`)
    .join('')}`
}
