import type { NameTag } from './document'

/** What the model says of one sentence; all arrays have one row a word. */
export interface SentenceAnnotation {
  readonly upos: readonly string[]
  /** Index of the head word, -1 for the root: one root, no cycle. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly { first: number; last: number; tag: NameTag; score: number }[]
}

/** Reads one sentence a call, so that its reading never depends on its neighbours. */
export interface LanguageModel {
  annotate(words: readonly string[]): Promise<SentenceAnnotation>
}

/**
 * The part of onnxruntime's API that the model needs. Whoever starts the extractor hands in a session of
 * onnxruntime-node (or -web) and the model's files, so that the extractor imports no runtime.
 */
export interface InferenceRuntime {
  run(feeds: {
    readonly [input: string]: Int32Array
  }): Promise<{ readonly [output: string]: ArrayLike<number | bigint> }>
}
