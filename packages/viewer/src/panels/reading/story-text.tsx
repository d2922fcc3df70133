import { overlaps, type Span, type Statement } from '@newsgraph/graph'
import { type ComponentChildren, Fragment } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { ArticleAnswer } from '../../api/answers'
import { lineIdOf } from '../../graph/group-lines'
import type { Selection } from '../../graph/selection'
import type { Destination } from '../../reading/create-reading'
import { findSpots } from '../../reading/find-spots'
import { storyParagraphs } from '../../reading/story-paragraphs'
import { SentenceSays } from './sentence-says'
import { Paragraph } from './story-paragraph'
import { useMarkKeys } from './use-mark-keys'
import { useScrolling } from './use-scrolling'

/**
 * A story's text as it is, with its mentions and the sentences that state something marked. It need not be kept by any store.
 *
 * @param open the statement whose sentence, ends and trigger are stressed
 * @param at where the mark begins that the reader is at
 * @param children what stands before the text, and scrolls with it
 */
export function StoryText({
  answer,
  selection,
  open,
  at,
  destination,
  onEntity,
  onStatement,
  children,
}: {
  answer: ArticleAnswer
  selection: Selection
  open?: Statement | undefined
  at?: number | undefined
  destination?: Destination | undefined
  onEntity: (id: string, offset: number) => void
  onStatement: (statement: Statement) => void
  children?: ComponentChildren
}) {
  const frame = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => storyParagraphs(answer), [answer])
  const entities = useMemo(() => new Map(answer.entities.map((each) => [each.id, each])), [answer])
  const spots = useMemo(() => findSpots(answer, selection), [answer, selection])
  const lit = new Set(spots.map(({ start, end }) => `${start}-${end}`))
  const { text } = answer.article
  useMarkKeys(frame, answer, onEntity, onStatement)
  useScrolling(frame, spots, destination)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus for the keyboard to scroll it.
    <article ref={frame} class="story" aria-label={answer.article.title} tabIndex={0}>
      {children}
      {paragraphs.map((paragraph) => {
        const isOpen = open !== undefined && overlaps(open.evidence.sentence, paragraph)
        const marks = [...paragraph.mentions, ...paragraph.sentences]
        const litHere = marks
          .map(({ start, end }) => `${start}-${end}`)
          .filter((key) => lit.has(key))
        return (
          <Fragment key={paragraph.start}>
            <Paragraph
              text={text}
              paragraph={paragraph}
              entities={entities}
              lit={litHere.join(' ')}
              open={isOpen ? open : undefined}
              at={at !== undefined && isWithin(at, paragraph) ? at : undefined}
            />
            {isOpen && open.evidence.sentence.end <= paragraph.end && (
              <SentenceSays
                statements={statementsLike(answer, open)}
                open={open}
                entities={entities}
                onStatement={onStatement}
              />
            )}
          </Fragment>
        )
      })}
    </article>
  )
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset < end
}

/** All that the open statement's sentence states, each relation once. */
function statementsLike({ statements }: ArticleAnswer, open: Statement): Statement[] {
  const { start, end } = open.evidence.sentence
  const lines = new Map<string, Statement>([[lineIdOf(open), open]])
  for (const statement of statements) {
    const { sentence } = statement.evidence
    if (sentence.start !== start || sentence.end !== end) continue
    const line = lineIdOf(statement)
    if (!lines.has(line)) lines.set(line, statement)
  }
  return [...lines.values()].sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start)
}
