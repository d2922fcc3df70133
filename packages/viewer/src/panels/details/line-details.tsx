import { strongestCertainty } from '../../graph/certainty'
import { counted, relationWords } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { LineGlyph } from '../glyphs'
import { usePortion } from '../use-portion'
import { CERTAINTY_WORDS, STANCE_WORDS } from '../words'
import { StatementQuote } from './statement-quote'

/** The sentences that a line stands for, newest first. */
export function LineDetails({ id }: { id: string }) {
  const page = usePage()
  const { type, stance, symmetric, statements } = page.graph.value.getEdgeAttributes(id)
  const [source, target] = page.graph.value.extremities(id)
  const left = page.visible.value.lines.get(id)?.statements ?? statements
  const articles = new Set(left.map(({ evidence }) => evidence.article))
  const certainty = strongestCertainty(left)
  const { shown, more } = usePortion(left, 30)
  return (
    <>
      <h2>
        <EntityLink id={source} />{' '}
        <span class="relation">
          {relationWords(type)}
          {!symmetric && <span aria-hidden="true"> →</span>}
        </span>{' '}
        <EntityLink id={target} />
      </h2>
      <p class="tags">
        <span class="tag">
          <LineGlyph stance={stance} />
          {STANCE_WORDS[stance]}
        </span>
        <span class="tag">
          <LineGlyph certainty={certainty} />
          {CERTAINTY_WORDS[certainty]}
        </span>
      </p>
      <p class="quiet">
        {counted(left.length, 'sentence')} in {counted(articles.size, 'article')}
        {left.length < statements.length &&
          `, ${statements.length - left.length} hidden by the filters`}
      </p>
      {shown.map((statement) => (
        <StatementQuote key={statement.id} statement={statement} />
      ))}
      {more}
    </>
  )
}

function EntityLink({ id }: { id: string }) {
  const page = usePage()
  return (
    <button type="button" class="link" onClick={() => page.select({ kind: 'entity', id })}>
      {page.nameOf(id)}
    </button>
  )
}
