import type { AnnotatedSentence, Word } from './document'

/** Universal Dependencies relations without their subtype: "obl:agent" is "obl". */
export function plainRelation(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** A read-only view on the dependency tree of one sentence. Tokens are named by index from 0; -1 is above the root. */
export class SentenceTree {
  readonly words: readonly Word[]
  readonly #children: readonly (readonly number[])[]
  readonly #lower: string[] = []

  constructor(readonly sentence: AnnotatedSentence) {
    this.words = sentence.tokens
    const children: number[][] = this.words.map(() => [])
    this.words.forEach((word, index) => {
      children[word.head]?.push(index)
    })
    this.#children = children
  }

  get size(): number {
    return this.words.length
  }

  word(index: number): Word | undefined {
    return this.words[index]
  }

  /** Lower case; empty outside the sentence. */
  lower(index: number): string {
    const known = this.#lower[index]
    if (known !== undefined) return known
    const word = this.words[index]
    if (word === undefined) return ''
    const lower = word.text.toLowerCase()
    this.#lower[index] = lower
    return lower
  }

  /** Lower case; empty outside the sentence. */
  lemma(index: number): string {
    return this.words[index]?.lemma.toLowerCase() ?? ''
  }

  upos(index: number): string {
    return this.words[index]?.upos ?? ''
  }

  /** A common noun or a name; no pronoun. */
  isNoun(index: number): boolean {
    return /^(NOUN|PROPN)$/.test(this.upos(index))
  }

  /** A regular plural: "ministers". */
  isPlural(index: number): boolean {
    return this.lower(index).endsWith('s') && this.lemma(index) !== this.lower(index)
  }

  /** With its subtype: "nsubj:pass"; empty outside the sentence. */
  relation(index: number): string {
    return this.words[index]?.relation ?? ''
  }

  /** -1 for the root and outside the sentence. */
  parent(index: number): number {
    return this.words[index]?.head ?? -1
  }

  /** In the sentence's order; with `relations`, only those whose relation (with or without subtype) is named. */
  children(index: number, ...relations: readonly string[]): readonly number[] {
    const all = this.#children[index] ?? []
    return relations.length === 0 ? all : all.filter((child) => this.#is(child, relations))
  }

  child(index: number, ...relations: readonly string[]): number | undefined {
    return this.#children[index]?.find((child) => this.#is(child, relations))
  }

  /** The token, its parent, and so on to the root; stops where a broken tree would turn in a circle. */
  path(index: number): readonly number[] {
    const path: number[] = []
    for (let at = index; at in this.words && path.length <= this.size; at = this.parent(at)) {
      path.push(at)
    }
    return path
  }

  /** Whether `ancestor` is `index` or above it. */
  isUnder(index: number, ancestor: number): boolean {
    return this.path(index).includes(ancestor)
  }

  /** The token and all below it, in the sentence's order. */
  subtree(index: number): readonly number[] {
    const found = new Set<number>()
    const open = index in this.words ? [index] : []
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (found.has(at)) continue
      found.add(at)
      open.push(...this.children(at))
    }
    return [...found].sort((a, b) => a - b)
  }

  /** The case markers' lemmas with their fixed parts, joined by "_": "of", "because_of"; empty without one. */
  caseOf(index: number): string {
    const first = this.child(index, 'case')
    if (first === undefined) return ''
    const fixed = this.children(first, 'fixed').map((part) => this.lower(part))
    const others = this.children(index, 'case').map((marker) => this.lemma(marker))
    return [...others, ...fixed].join('_')
  }

  /** The token between `first` and `last` (both included) whose parent lies outside. */
  headOf(first: number, last: number): number {
    for (let index = first; index <= last; index++) {
      const parent = this.parent(index)
      if (parent < first || parent > last) return index
    }
    return last
  }

  /** The words from token `first` to `last`, both included, as they stand in the article but with single spaces. */
  text(first: number, last: number): string {
    const start = this.words[first]?.start
    const end = this.words[last]?.end
    if (start === undefined || end === undefined) return ''
    const { text, start: offset } = this.sentence
    return text.slice(start - offset, end - offset).replace(/\s+/gu, ' ')
  }

  #is(index: number, relations: readonly string[]): boolean {
    const relation = this.relation(index)
    return relations.includes(relation) || relations.includes(plainRelation(relation))
  }
}
