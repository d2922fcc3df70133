import type { ArticleNode } from '@newsgraph/graph'
import type { LineStatement } from '../graph/group-lines'
import { markSentence } from '../graph/mark-sentence'
import { usePage } from './contexts'
import { webAddress } from './web-address'
import { dateWords, reservationOf, statementDateWords } from './words'

/** A sentence with its ends and trigger marked, how it is said, by whom, and where it was published. */
export function StatementQuote({ statement }: { statement: LineStatement }) {
  const page = usePage()
  const article = page.articleOf(statement.evidence.article)
  const published = statement.publishedAt ?? article?.publishedAt
  return (
    <blockquote>
      <Remarks statement={statement} />
      <p class="sentence">
        {markSentence(statement.sentence, statement.evidence).map(({ text, role }) =>
          role === undefined ? text : <mark class={role}>{text}</mark>,
        )}
      </p>
      <footer>
        <span class="source">
          {published !== undefined && <time dateTime={published}>{dateWords(published)}</time>}
          {article?.publisher !== undefined && <span>{article.publisher}</span>}
        </span>
        {article !== undefined && <Title article={article} />}
      </footer>
    </blockquote>
  )
}

function Remarks({ statement }: { statement: LineStatement }) {
  const { attribution, date, details } = statement
  const reservation = reservationOf(statement)
  const facts = Object.entries(details).filter(([, value]) => value !== false && value !== '')
  return (
    <p class="tags">
      {reservation !== undefined && <span class="tag reservation">{reservation}</span>}
      {attribution !== undefined && <span class="tag">According to {attribution.text}</span>}
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
