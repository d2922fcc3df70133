import type { NamingArticle } from '../../api/answers'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { dateWords } from '../words'

/** The stories that name an entity; each opens where it can be read. */
export function EntityStories({ stories }: { stories: readonly NamingArticle[] }) {
  const page = usePage()
  const { shown, more } = usePortion(stories, 8)
  if (stories.length === 0) return null
  return (
    <>
      <h3>Stories</h3>
      <ul class="relations stories">
        {shown.map((story) => (
          <li key={story.id}>
            <button type="button" class="plain" onClick={() => void page.readStory(story.id)}>
              <span>
                <span class="name">{story.title}</span>
                <small class="quiet">{originOf(story)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function originOf({ publisher, publishedAt, mentions }: NamingArticle): string {
  const parts = [
    publisher ?? '',
    publishedAt === undefined ? '' : dateWords(publishedAt),
    mentions === 0 ? '' : counted(mentions, 'mention'),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
