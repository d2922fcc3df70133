import { plainRelation, type SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** Relations that a title and its name both have to the same head where the parser saw two people in them. */
const SHARED: ReadonlySet<string> = new Set(['conj', 'appos', 'nsubj', 'obj', 'nmod', 'obl'])

/** "X and Foreign Minister Y", where both "Minister" and "Y" were joined to "X": the title is Y's. */
export function joinTitles(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names
    .filter(({ tag }) => tag === 'PER')
    .flatMap(({ first, last }): readonly Arc[] => {
      const name = tree.headOf(first, last)
      const title = first - 1
      const isTitle =
        tree.isNoun(title) &&
        !tree.sentence.names.some((other) => other.first <= title && title <= other.last)
      const isBeside = tree.parent(title) === tree.parent(name)
      if (!isTitle || !isBeside || !SHARED.has(plainRelation(tree.relation(title)))) return []
      const arcs = [{ index: title, head: name, relation: 'nmod:desc' }]
      return tree.relation(name) === tree.relation(title) || tree.relation(name) === 'conj'
        ? arcs
        : [...arcs, { index: name, head: tree.parent(title), relation: tree.relation(title) }]
    })
}
