import { overlaps, type Span, type Statement } from '@newsgraph/graph'
import type { ArticleAnswer } from '../api/answers'

/** Words that name an entity, or stand for it. */
export interface MentionMark extends Span {
  readonly kind: 'mention'
  readonly entity: string
  /** Whether no mention of it comes before. */
  readonly isFirst: boolean
}

/** A sentence, and all that it states. */
export interface SentenceMark extends Span {
  readonly kind: 'sentence'
  readonly statements: readonly Statement[]
}

/** What a sentence has to do with one statement. */
export interface RoleMark extends Span {
  readonly kind: 'role'
  readonly role: 'source' | 'target' | 'trigger'
}

export type TextMark = MentionMark | SentenceMark | RoleMark

/** A paragraph of a story: where it lies in the text, and the marks that touch it. */
export interface StoryParagraph extends Span {
  readonly mentions: readonly MentionMark[]
  readonly sentences: readonly SentenceMark[]
}

/** The paragraphs of a story's text; between them are line breaks alone. */
export function storyParagraphs({
  article,
  mentions,
  statements,
}: Pick<ArticleAnswer, 'article' | 'mentions' | 'statements'>): StoryParagraph[] {
  const named = mentionMarks(mentions)
  const said = sentenceMarks(statements)
  return [...article.text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => {
    const span = { start: index, end: index + length }
    return { ...span, mentions: takeTouching(named, span), sentences: takeTouching(said, span) }
  })
}

/** What the statement's two ends and its trigger are in the text. */
export function roleMarks({ evidence }: Statement): RoleMark[] {
  const roles = ['source', 'target', 'trigger'] as const
  return roles.map((role) => ({ kind: 'role', role, ...evidence[role] }))
}

function mentionMarks(mentions: ArticleAnswer['mentions']): MentionMark[] {
  const seen = new Set<string>()
  return [...mentions].sort(byPlace).map(({ entity, start, end }) => {
    const isFirst = !seen.has(entity)
    seen.add(entity)
    return { kind: 'mention', entity, isFirst, start, end }
  })
}

function sentenceMarks(statements: readonly Statement[]): SentenceMark[] {
  const sentences = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { start, end } = statement.evidence.sentence
    const same = sentences.get(`${start}-${end}`)
    if (same === undefined) sentences.set(`${start}-${end}`, [statement])
    else same.push(statement)
  }
  return [...sentences.values()]
    .map((said): SentenceMark => {
      const { start, end } = said[0]?.evidence.sentence ?? { start: 0, end: 0 }
      return { kind: 'sentence', statements: said, start, end }
    })
    .sort(byPlace)
}

/** Takes off the front of sorted marks what ends before the span does, for the next span to look at no more. */
function takeTouching<Mark extends Span>(marks: Mark[], span: Span): Mark[] {
  let gone = 0
  while ((marks[gone]?.end ?? Number.POSITIVE_INFINITY) <= span.start) gone++
  marks.splice(0, gone)
  const touching: Mark[] = []
  for (const mark of marks) {
    if (mark.start >= span.end) break
    if (overlaps(mark, span)) touching.push(mark)
  }
  return touching
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
