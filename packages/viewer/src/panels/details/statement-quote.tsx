import type { ArticleNode } from '@newsgraph/graph'
import { useEffect } from 'preact/hooks'
import { certaintyOf } from '../../graph/certainty'
import { type LineStatement, lineIdOf } from '../../graph/group-lines'
import { isNamed } from '../../graph/is-named'
import { type MarkedPart, markSentence } from '../../graph/mark-sentence'
import { relationWords } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { RejectButton } from '../correcting/reject-button'
import { LineGlyph } from '../glyphs'
import { ReadButton } from '../reading/read-button'
import { attributionWords, dateWords, reservationOf, statementDateWords } from '../words'
import { webAddress } from './web-address'

/**
 * A sentence with its ends and trigger marked, how it is said, by whom, and where it was published.
 *
 * @param named whether the relation that it states stands above it, as a way to its line
 */
export function StatementQuote({
  statement,
  named = false,
}: {
  statement: LineStatement
  named?: boolean
}) {
  const page = usePage()
  const { evidence } = statement
  const article = page.articleOf(evidence.article)
  const published = statement.publishedAt ?? article?.publishedAt
  useEffect(() => void page.fetchArticle(evidence.article), [page, evidence.article])
  return (
    <blockquote>
      {named && <Relation statement={statement} />}
      <Remarks statement={statement} />
      <p class="sentence">
        {markSentence(statement.sentence, evidence).map((part, index) => (
          <Part key={index} part={part} statement={statement} />
        ))}
      </p>
      <footer>
        <span class="origin">
          {published !== undefined && <time dateTime={published}>{dateWords(published)}</time>}
          {article?.publisher !== undefined && <span>{article.publisher}</span>}
        </span>
        {article !== undefined && <Title article={article} />}
        <ReadButton article={evidence.article} statement={statement.id} />
        <RejectButton statement={statement} />
      </footer>
    </blockquote>
  )
}

function Relation({ statement }: { statement: LineStatement }) {
  const page = usePage()
  const { source, type, target } = statement
  return (
    <button
      type="button"
      class="link stated"
      onClick={() => page.select({ kind: 'line', id: lineIdOf(statement) })}
    >
      <LineGlyph stance={statement.stance} certainty={certaintyOf(statement)} />
      {page.nameOf(source)} {relationWords(type)} {page.nameOf(target)}
    </button>
  )
}

/** An end that the sentence calls "he" or "the ministry" has its name behind it, as editors do. */
function Part({ part, statement }: { part: MarkedPart; statement: LineStatement }) {
  const page = usePage()
  const { text, roles, ending } = part
  const [role] = roles
  if (role === undefined) return <>{text}</>
  const unnamed = ending.flatMap((end) => {
    if (end === 'trigger') return []
    const entity = page.graph.value.getNodeAttributes(statement[end])
    return isNamed(wordsOf(statement, end), entity) ? [] : [entity.name]
  })
  return (
    <>
      <mark class={role}>{text}</mark>
      {unnamed.length > 0 && <span class="name-of"> [{unnamed.join(', ')}]</span>}
    </>
  )
}

function wordsOf({ sentence, evidence }: LineStatement, end: 'source' | 'target'): string {
  const { start } = evidence.sentence
  return sentence.slice(Math.max(0, evidence[end].start - start), evidence[end].end - start)
}

function Remarks({ statement }: { statement: LineStatement }) {
  const { attribution, date, details } = statement
  const reservation = reservationOf(statement)
  const facts = Object.entries(details).filter(([, value]) => value !== false && value !== '')
  return (
    <p class="tags">
      {reservation !== undefined && <span class="tag reservation">{reservation}</span>}
      {attribution !== undefined && <span class="tag">{attributionWords(attribution)}</span>}
      {date !== undefined && <span class="tag">{statementDateWords(date)}</span>}
      {facts.map(([name, value]) => (
        <span key={name} class="tag">
          {value === true ? name : `${name}: ${value}`}
        </span>
      ))}
    </p>
  )
}

function Title({ article }: { article: ArticleNode }) {
  const address = webAddress(article.url)
  if (address === undefined) return <cite>{article.title}</cite>
  return (
    <cite>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {article.title}
      </a>
    </cite>
  )
}
