import type { Article } from '@newsgraph/graph'
import { webAddress } from '../details/web-address'
import { dateWords } from '../words'

/** A story's title, and where and when it was published. */
export function StoryHeader({ article }: { article: Article }) {
  const { title, publisher, authors, publishedAt } = article
  const address = webAddress(article.url)
  return (
    <header>
      <p class="origin">
        {publisher !== undefined && <span class="publisher">{publisher}</span>}
        {publishedAt !== undefined && <time dateTime={publishedAt}>{dateWords(publishedAt)}</time>}
        {address !== undefined && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            Original
          </a>
        )}
      </p>
      <h2>{title}</h2>
      {authors !== undefined && authors.length > 0 && (
        <p class="quiet authors">By {authors.join(', ')}</p>
      )}
    </header>
  )
}
