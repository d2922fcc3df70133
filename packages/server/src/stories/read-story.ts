import type { Extraction } from '@newsgraph/graph'

/** What comes with a story's bytes. */
export interface StorySource {
  /** The file's name, for its extension and for errors. */
  readonly name: string
  /** Where the story does not say itself when it was published. */
  readonly publishedAt?: string | undefined
  /** Aborted where nobody waits for the story any more. */
  readonly signal: AbortSignal
}

/**
 * Reads a story's bytes as `newsgraph read` reads a file; keeps nothing. The same for the same bytes.
 *
 * @throws ArticleError for what is no story
 */
export type ReadStory = (bytes: Uint8Array, source: StorySource) => Promise<Extraction>
