import type { Extraction } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { RequestError } from './request-error'

/** An article with its text, what it mentions where, and what it says. */
export type ArticleAnswer = Pick<Extraction, 'article' | 'entities' | 'mentions' | 'statements'>

const CORRECTED = { corrected: true } as const

/** @throws RequestError where the store has no such article */
export async function answerArticle(store: GraphStore, id: string): Promise<ArticleAnswer> {
  for await (const { article, entities, mentions, statements } of store.extractions(
    [id],
    CORRECTED,
  ))
    return { article, entities, mentions, statements }
  throw new RequestError(404, `no article '${id}' in the store`)
}
