import type { Article, Extraction, Mention } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'

const ARTICLES = `
  MATCH (a:Article)-[:MENTIONS]->(:Entity {id: $entity})
  RETURN DISTINCT a.id AS id, coalesce(a.publishedAt, '') AS published
  ORDER BY published DESC, id
  LIMIT $limit`

/** Stories looked through, and characters shown on both sides of a mention. */
const LIMITS = { stories: 200, around: 48 } as const

/** Where one story mentions an entity. */
export interface StoryMentions {
  readonly article: Pick<Article, 'id' | 'title' | 'publisher' | 'publishedAt'>
  readonly mentions: readonly ShownMention[]
}

/** A mention among its words. */
interface ShownMention {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly text: string
  readonly after: string
}

/** Where the latest stories that mention an entity do so. */
export async function answerMentions(
  store: GraphStore,
  entity: string,
): Promise<readonly StoryMentions[]> {
  const limit = LIMITS.stories
  const { rows } = await store.query(ARTICLES, { entity, limit }, { rowLimit: limit })
  const order = rows.map(([id]) => String(id))
  const stories = new Map<string, StoryMentions>()
  for await (const extraction of store.extractions(order, { corrected: true }))
    stories.set(extraction.article.id, mentionsIn(extraction, entity))
  return order.flatMap((id) => stories.get(id) ?? []).filter(({ mentions }) => mentions.length > 0)
}

function mentionsIn({ article, mentions }: Extraction, entity: string): StoryMentions {
  const { id, title, publisher, publishedAt, text } = article
  return {
    article: {
      id,
      title,
      ...(publisher !== undefined && { publisher }),
      ...(publishedAt !== undefined && { publishedAt }),
    },
    mentions: mentions
      .filter((mention) => mention.entity === entity)
      .map((mention) => shown(text, mention)),
  }
}

function shown(text: string, { start, end }: Mention): ShownMention {
  const [from, to] = [Math.max(0, start - LIMITS.around), end + LIMITS.around]
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    start,
    end,
    // Words that the cut goes through are left out.
    before: inOneLine(from === 0 ? before : before.replace(/^\S*/, '')),
    text: text.slice(start, end),
    after: inOneLine(to >= text.length ? after : after.replace(/\S*$/, '')),
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
