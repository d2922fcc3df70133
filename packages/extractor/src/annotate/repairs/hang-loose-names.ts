import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** A name's head has a place in its sentence: "controlled by the billionaire X" and "Last month X sued" say which. */
export function hangLooseNames(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }): readonly Arc[] => {
    const name = tree.headOf(first, last)
    return [...liftCase(tree, name), ...hangOnVerb(tree, name, last)]
  })
}

/** "by the billionaire X", where "by" was hung on the title. */
function liftCase(tree: SentenceTree, name: number): readonly Arc[] {
  return tree
    .children(name, 'nmod:desc')
    .filter((title) => title < name)
    .flatMap((title) => tree.children(title, 'case', 'det'))
    .map((index) => ({ index, head: name, relation: tree.relation(index) }))
}

function hangOnVerb(tree: SentenceTree, name: number, last: number): readonly Arc[] {
  const verb = tree.parent(name)
  const relation = tree.relation(name)
  if (tree.upos(verb) !== 'VERB') return hangOnNoun(tree, name)
  const marker = [name, ...tree.children(name, 'nmod:desc')].flatMap((node) =>
    tree.children(node, 'case'),
  )[0]
  if (relation === 'flat' || relation === 'compound') {
    if (marker === undefined) return [{ index: name, head: verb, relation: 'obj' }]
    const isAgent = tree.lower(marker) === 'by' && tree.child(verb, 'aux:pass') !== undefined
    return [{ index: name, head: verb, relation: isAgent ? 'obl:agent' : 'obl' }]
  }
  const isSubject =
    /^(obl|nmod|dep|obl:unmarked|nmod:unmarked)$/.test(relation) &&
    marker === undefined &&
    verb === last + 1 &&
    tree.child(verb, 'nsubj', 'csubj', 'mark', 'aux:pass') === undefined
  return isSubject ? [{ index: name, head: verb, relation: 'nsubj' }] : []
}

/** "the objections of X", where X was taken for a part of a compound. */
function hangOnNoun(tree: SentenceTree, name: number): readonly Arc[] {
  const noun = tree.parent(name)
  const isLed = tree.relation(name) === 'compound' && tree.child(name, 'case') !== undefined
  return isLed && noun < name ? [{ index: name, head: noun, relation: 'nmod' }] : []
}
