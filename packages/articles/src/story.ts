import { type Article, articleId } from '@newsgraph/graph'

/** What a format says of a story; whatever it does not say is absent. */
export interface Story {
  readonly title: string
  readonly text: string
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly publishedAt?: string | undefined
  readonly language?: string | undefined
}

/** newsgraph reads English stories: what a story is taken for that does not name its language. */
const LANGUAGE = 'en'

/** The article of a story, with `id` or else the id that its address or text gives it. */
export function toArticle(story: Story, id = articleId(story)): Article {
  const { title, text, url, publisher, authors, publishedAt, language = LANGUAGE } = story
  return {
    id,
    title,
    text,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(authors !== undefined && authors.length > 0 && { authors }),
    ...(publishedAt !== undefined && { publishedAt }),
    language,
  }
}
