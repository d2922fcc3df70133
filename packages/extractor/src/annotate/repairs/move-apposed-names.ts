import { isPersonNoun } from '../../lexicon/nominal-nouns'
import { isTitle } from '../../lexicon/titles'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "the brigade's commander, X": a person's name after a comma belongs to the person noun right before it. */
export function moveApposedNames(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names
    .filter(({ tag }) => tag === 'PER')
    .flatMap(({ first, last }): readonly Arc[] => {
      const name = tree.headOf(first, last)
      let start = first
      while (isTitle(tree.lower(start - 1))) start--
      const noun = personBefore(tree, start - 2)
      if (tree.lower(start - 1) !== ',' || noun === undefined) return []
      if (tree.parent(name) === noun) return []
      if (!['appos', 'conj', 'nmod', 'obj', 'dep', 'parataxis'].includes(tree.relation(name)))
        return []
      if (tree.isUnder(noun, name)) return []
      if (tree.relation(name) === 'conj' && isListed(tree, name)) return []
      return [{ index: name, head: noun, relation: 'appos' }]
    })
}

/** "its commander", "its envoy to Lima": the noun that the words before the comma hang on. */
function personBefore(tree: SentenceTree, index: number): number | undefined {
  for (const node of tree.path(index)) {
    if (tree.upos(node) === 'NOUN' && isPersonNoun(tree.lemma(node))) return node
    if (!/^(nmod|flat|compound)$/.test(tree.relation(node))) return undefined
  }
  return undefined
}

/** A later part of a list: "and" stands before it, or another part behind it. */
function isListed(tree: SentenceTree, name: number): boolean {
  return (
    tree.child(name, 'cc') !== undefined ||
    tree.children(tree.parent(name), 'conj').some((other) => other > name)
  )
}
