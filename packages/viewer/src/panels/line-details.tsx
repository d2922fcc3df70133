import { useEffect } from 'preact/hooks'
import { strongestCertainty } from '../graph/certainty'
import { counted, relationWords } from '../graph/relation-words'
import { usePage } from './contexts'
import { LineGlyph } from './glyphs'
import { StatementQuote } from './statement-quote'
import { CERTAINTY_WORDS, STANCE_WORDS } from './words'

/** The sentences that a line stands for, newest first. */
export function LineDetails({ id }: { id: string }) {
  const page = usePage()
  const { type, stance, symmetric, statements } = page.graph.value.getEdgeAttributes(id)
  const [source, target] = page.graph.value.extremities(id)
  const shown = page.visible.value.lines.get(id)?.statements ?? statements
  const articles = new Set(shown.map(({ evidence }) => evidence.article))
  useEffect(() => {
    for (const article of articles) void page.fetchArticle(article)
  }, [id])
  const certainty = strongestCertainty(shown)
  return (
    <>
      <h2>
        <EntityLink id={source} /> <span class="relation">
          {relationWords(type)}
          {!symmetric && ' →'}
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
        {counted(shown.length, 'sentence')} in {counted(articles.size, 'article')}
        {shown.length < statements.length &&
          `, ${statements.length - shown.length} hidden by the filters`}
      </p>
      {shown.map((statement) => (
        <StatementQuote key={statement.id} statement={statement} />
      ))}
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
