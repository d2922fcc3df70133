import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "Lawmaker X of the Y party berated Z", where the name was taken for the root and the verb hangs loosely on it. */
export function raiseVerbs(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, name): readonly Arc[] => {
    const isLoose = word.head === -1 && tree.isNoun(name)
    if (!isLoose || tree.child(name, 'cop', 'nsubj') !== undefined) return []
    const verb = tree
      .children(name, 'dep')
      .find((child) => child > name && isFiniteVerb(tree, child))
    if (verb === undefined) return []
    return [
      { index: verb, head: -1, relation: 'root' },
      { index: name, head: verb, relation: 'nsubj' },
      ...tree
        .children(verb, 'flat')
        .map((child) => ({ index: child, head: verb, relation: 'obj' })),
    ]
  })
}

function isFiniteVerb(tree: SentenceTree, index: number): boolean {
  return tree.upos(index) === 'VERB' && tree.child(index, 'mark', 'nsubj') === undefined
}
