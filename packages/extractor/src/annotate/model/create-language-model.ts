import { NewsgraphError } from '@newsgraph/graph'
import type { InferenceRuntime, LanguageModel, SentenceAnnotation } from '../../language-model'
import { decodeNames } from './decode-names'
import { spanningTree } from './spanning-tree'
import { WordPiece } from './word-piece'

/** The names of the model's outputs, as in labels.json. */
export interface ModelLabels {
  readonly upos: readonly string[]
  readonly rels: readonly string[]
  /** "O", "B-PER", "I-PER", ... */
  readonly labels: readonly string[]
}

export interface LanguageModelParts {
  /** A session of the model's ONNX file. */
  readonly runtime: InferenceRuntime
  /** The text of vocab.txt: one piece a line. */
  readonly vocabulary: string
  readonly labels: ModelLabels
}

type Output = ArrayLike<number | bigint>

/**
 * The model as the extractor sees it. A call reads one sentence of at most `MOST_WORDS` words: feeds `ids` [1, T],
 * `shape` [1, T], `first` [1, W]; reads `ner` [1, W, 9], `upos` [1, W], `arc` [1, W, W + 1] (column 0: the root) and
 * `rel` [1, W], all flat.
 *
 * @throws NewsgraphError where the vocabulary or an output of the model is not what it should be.
 */
export function createLanguageModel({
  runtime,
  vocabulary,
  labels,
}: LanguageModelParts): LanguageModel {
  const pieces = new WordPiece(vocabulary)
  return {
    async annotate(words) {
      if (words.length === 0) return { upos: [], heads: [], relations: [], names: [] }
      const { ids, shapes, first } = pieces.encode(words.map(plainMarks))
      const outputs = await runtime.run({ ids, shape: shapes, first })
      return readOutputs(outputs, words.length, labels)
    },
  }
}

function readOutputs(
  outputs: { readonly [name: string]: Output },
  count: number,
  labels: ModelLabels,
): SentenceAnnotation {
  const width = count + 1
  const arcs = output(outputs, 'arc', count * width)
  const upos = output(outputs, 'upos', count)
  const relations = output(outputs, 'rel', count)
  const heads = spanningTree((word, head) => Number(arcs[(word - 1) * width + head] ?? 0), count)
  return {
    upos: heads.map((_, word) => labels.upos[Number(upos[word])] ?? 'X'),
    heads,
    relations: heads.map((head, word) => relationOf(labels.rels[Number(relations[word])], head)),
    names: decodeNames(output(outputs, 'ner', count * labels.labels.length), count, labels.labels),
  }
}

/** Relations belong to the greedy heads: where the tree took another, "root" would be wrong. */
function relationOf(relation: string | undefined, head: number): string {
  if (head === -1) return 'root'
  return relation === undefined || relation === 'root' ? 'dep' : relation
}

function output(
  outputs: { readonly [name: string]: Output },
  name: string,
  length: number,
): Output {
  const found = outputs[name]
  if (found?.length === length) return found
  throw new NewsgraphError(
    `expected ${length} values in the model's output '${name}', got ${found?.length ?? 'none'}`,
    { hint: 'use the model file that lies beside labels.json' },
  )
}

/** The model learned from text with straight quotes and hyphens. */
function plainMarks(word: string): string {
  return word.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/[—–]/gu, '-')
}
