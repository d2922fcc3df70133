import { NewsgraphError } from '@newsgraph/graph'
import { SHAPE_COUNT, wordShape } from './word-shape'

/** A sentence as the model reads it. */
export interface Encoding {
  /** A vocabulary id for each piece, with [CLS] before and [SEP] after. */
  readonly ids: Int32Array
  /** A shape id for each piece. */
  readonly shapes: Int32Array
  /** The index of each word's first piece. */
  readonly first: Int32Array
}

/** The encoder has 512 positions; some are left for its own marks. */
export const MOST_PIECES = 500
/** [CLS] and [SEP] stand around the words. */
export const MOST_WORDS = MOST_PIECES - 2

const LONGEST_WORD = 100
const PIECES_A_WORD = 16
const CACHED_WORDS = 50_000
const DROPPED = /[\0\ufffd\p{Cc}\p{Cf}\p{Co}]/gu
/** BERT's basic tokenizer parts words at punctuation and around Chinese characters. */
const PARTS =
  /[\p{P}$+<=>^`|~\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|[^\p{P}$+<=>^`|~\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\s]+/gu

/**
 * WordPiece as in uncased BERT (Devlin et al. 2019; greedy longest match first, Wu et al. 2016): words become pieces
 * of the vocabulary.
 */
export class WordPiece {
  readonly #vocabulary: ReadonlyMap<string, number>
  readonly #start: number
  readonly #end: number
  readonly #unknown: number
  readonly #cache = new Map<string, readonly number[]>()

  /** @throws NewsgraphError where the vocabulary (one piece a line) lacks [CLS], [SEP] or [UNK]. */
  constructor(vocabulary: string) {
    this.#vocabulary = new Map(vocabulary.split(/\r?\n/u).map((piece, id) => [piece, id]))
    this.#start = this.#special('[CLS]')
    this.#end = this.#special('[SEP]')
    this.#unknown = this.#special('[UNK]')
  }

  /** Every word keeps its first piece; where a sentence has too many pieces, its last words keep only that one. */
  encode(words: readonly string[]): Encoding {
    if (words.length > MOST_WORDS) {
      throw new NewsgraphError(`expected at most ${MOST_WORDS} words, got ${words.length}`)
    }
    const ids = [this.#start]
    const shapes = [0]
    const first: number[] = []
    let opens = true
    for (const [index, word] of words.entries()) {
      const shape = wordShape(word) + (opens ? 0 : SHAPE_COUNT)
      if (/[\p{L}\p{N}]/u.test(word)) opens = false
      const room = MOST_PIECES - 1 - ids.length - (words.length - index - 1)
      first.push(ids.length)
      for (const [place, id] of this.pieces(word).slice(0, room).entries()) {
        ids.push(id)
        shapes.push(place === 0 ? shape : shape + 2 * SHAPE_COUNT)
      }
    }
    ids.push(this.#end)
    shapes.push(0)
    return {
      ids: Int32Array.from(ids),
      shapes: Int32Array.from(shapes),
      first: Int32Array.from(first),
    }
  }

  /** The vocabulary ids of one word's pieces: 1 to 16. */
  pieces(word: string): readonly number[] {
    const known = this.#cache.get(word)
    if (known !== undefined) return known
    const plain = word
      .replace(DROPPED, '')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
    const parts = plain.slice(0, LONGEST_WORD * PIECES_A_WORD).match(PARTS) ?? []
    const ids = parts.flatMap((part) => this.#split(part)).slice(0, PIECES_A_WORD)
    const pieces = ids.length > 0 ? ids : [this.#unknown]
    if (this.#cache.size < CACHED_WORDS) this.#cache.set(word, pieces)
    return pieces
  }

  #split(part: string): readonly number[] {
    const characters = [...part]
    if (characters.length > LONGEST_WORD) return [this.#unknown]
    const ids: number[] = []
    let from = 0
    while (from < characters.length) {
      const found = this.#longest(characters, from)
      if (found === undefined) return [this.#unknown]
      ids.push(found.id)
      from = found.to
    }
    return ids
  }

  #longest(characters: readonly string[], from: number): { id: number; to: number } | undefined {
    for (let to = characters.length; to > from; to--) {
      const piece = characters.slice(from, to).join('')
      const id = this.#vocabulary.get(from === 0 ? piece : `##${piece}`)
      if (id !== undefined) return { id, to }
    }
    return undefined
  }

  #special(piece: string): number {
    const id = this.#vocabulary.get(piece)
    if (id !== undefined) return id
    throw new NewsgraphError(`expected a vocabulary with ${piece}, one piece a line`, {
      hint: 'hand in the text of vocab.txt that lies beside the model',
    })
  }
}
