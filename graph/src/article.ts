/** 16 hexadecimal digits: the same story has the same id everywhere. See `articleId`. */
export type ArticleId = string

/** A news story as it was read. `text` never changes: every offset refers to it. */
export interface Article {
  readonly id: ArticleId
  readonly title: string
  readonly text: string
  readonly url?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  /** ISO 8601 date (`2023-03-02`) or date and time. */
  readonly publishedAt?: string
  /** BCP 47 tag. */
  readonly language: string
}
