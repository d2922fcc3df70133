import type { Zone } from '@newsgraph/extractor'
import type { Article } from '@newsgraph/graph'
import { oneLine } from '../../describe-error'
import type { Style } from '../style'
import { renderPart } from './part'

const LONGEST_EXCERPT = 60

/** The parts of a story that are no prose. */
export function renderUnread(article: Article, zones: readonly Zone[], style: Style): string {
  const unread = zones.filter(({ kind }) => kind !== 'headline' && kind !== 'body')
  if (unread.length === 0) return ''
  const rows = unread.map(({ kind, start, end }) => {
    const text = oneLine(article.text.slice(start, end))
    return [kind, text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text]
  })
  return renderPart('Not read as prose', rows, style)
}
