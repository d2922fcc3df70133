import { builtInOntology, type Stance, type Statement } from '@newsgraph/graph'
import { useMemo } from 'preact/hooks'
import { strongestCertainty } from '../../graph/certainty'
import { counted } from '../../graph/relation-words'
import { type SentenceRun, sentenceRuns } from '../../reading/sentence-runs'
import { roleMarks, type StoryParagraph } from '../../reading/story-paragraphs'
import { useSurroundings } from '../contexts'
import { LineGlyph } from '../glyphs'
import { reservationOf } from '../words'
import { type EntitiesById, StoryPiece } from './story-piece'

interface ParagraphProps {
  readonly text: string
  readonly paragraph: StoryParagraph
  readonly entities: EntitiesById
  /** The marks that have to do with what is selected: `start-end`, between blanks. */
  readonly lit: string
  readonly open: Statement | undefined
  readonly at: number | undefined
}

/** A paragraph of a story; drawn again only where its own marks change, for long stories to stay quick. */
export function Paragraph({ text, paragraph, entities, lit, open, at }: ParagraphProps) {
  return useMemo(() => {
    const litMarks = new Set(lit.split(' '))
    const runs = sentenceRuns(text, paragraph, open === undefined ? [] : roleMarks(open))
    return (
      <p>
        {runs.map((run, index) => (
          <Run key={index} run={run} entities={entities} lit={litMarks} open={open} at={at} />
        ))}
      </p>
    )
  }, [text, paragraph, entities, lit, open, at])
}

interface RunProps {
  readonly run: SentenceRun
  readonly entities: EntitiesById
  readonly lit: ReadonlySet<string>
  readonly open: Statement | undefined
  readonly at: number | undefined
}

function Run({ run, entities, lit, open, at }: RunProps) {
  const { sentences, pieces, ending } = run
  const words = pieces.map((piece) => (
    <StoryPiece key={piece.start} piece={piece} entities={entities} lit={lit} at={at} />
  ))
  if (sentences.length === 0) return <>{words}</>
  const statements = sentences.flatMap((sentence) => sentence.statements)
  const isOpen = open !== undefined && statements.includes(open)
  const isLit = sentences.some(({ start, end }) => lit.has(`${start}-${end}`))
  const look = ['said', stanceOf(statements), isOpen && 'open', isLit && 'lit'].filter(Boolean)
  return (
    <span class={look.join(' ')} data-sentence={statements[0]?.id} data-start={pieces[0]?.start}>
      {words}
      {ending.length > 0 && <SentenceSign statements={ending} />}
    </span>
  )
}

/** Stands behind a sentence: how firmly it states what, and that there is more to learn. */
function SentenceSign({ statements }: { statements: readonly Statement[] }) {
  const reservations = new Set(statements.flatMap((statement) => reservationOf(statement) ?? []))
  const { addressBar } = useSurroundings()
  const [first] = statements
  const reading = first && { article: first.evidence.article, statement: first.id }
  return (
    <a
      class="sign"
      href={addressBar.linkTo({ reading })}
      tabIndex={-1}
      title="What this sentence states"
    >
      <LineGlyph stance={stanceOf(statements)} certainty={strongestCertainty(statements)} />
      {[...reservations].join(', ')}
      <span class="unseen"> {counted(statements.length, 'statement')}</span>
    </a>
  )
}

/** The stance of all, or none. */
function stanceOf(statements: readonly Statement[]): Stance {
  const stances = new Set(statements.map(({ type }) => builtInOntology.stance(type)))
  const [first = 'neutral'] = stances
  return stances.size === 1 ? first : 'neutral'
}
