import type { Reference } from '../document'

/** The references of one sentence, by the tokens that they stand on. */
export class ReferenceIndex {
  readonly #at = new Map<number, Reference>()

  constructor(readonly all: readonly Reference[]) {
    for (const reference of all) {
      const known = this.#at.get(reference.head)
      if (known === undefined || isBetter(reference, known)) this.#at.set(reference.head, reference)
    }
  }

  /** The reference whose head is the token. */
  at(index: number): Reference | undefined {
    return this.#at.get(index)
  }

  /** The reference whose head is the token, or the longer name around it. */
  on(index: number): Reference | undefined {
    return this.at(index) ?? this.all.find((row) => row.form === 'name' && covers(row, index))
  }
}

/** Of two on one head the whole name wins over a part of it, and a name over "the minister". */
function isBetter(a: Reference, b: Reference): boolean {
  const rank = (row: Reference) =>
    (row.form === 'name' ? 100 : 0) + (row.nested ? -200 : 0) + (row.last - row.first)
  return rank(a) > rank(b)
}

function covers(reference: Reference, index: number): boolean {
  return !reference.nested && reference.first <= index && index <= reference.last
}
