import type { SentenceTree } from '../tree'
import { findSubject } from './find-subject'
import type { FrameNeed } from './frame'
import { COLLECTIVES } from './knowledge'
import { isPassive } from './voice'
import { withPreposition } from './with-preposition'

/** Whether the words that a frame needs stand around its head. */
export function matchNeeds(
  tree: SentenceTree,
  index: number,
  needs: readonly FrameNeed[] = [],
): boolean {
  return needs.every((need) => {
    const { lemmas } = need
    return nodesOf(tree, index, need)
      .flatMap((node) => [node, ...countedBy(tree, node)])
      .some((node) => lemmas.includes(tree.lemma(node)) || lemmas.includes(tree.lower(node)))
  })
}

/** "dozens of prisoners": what is counted. */
function countedBy(tree: SentenceTree, node: number): readonly number[] {
  return COLLECTIVES.quantities.has(tree.lemma(node)) ? withPreposition(tree, node, 'of') : []
}

function nodesOf(tree: SentenceTree, index: number, need: FrameNeed): readonly number[] {
  if (need.preposition !== undefined) return withPreposition(tree, index, need.preposition)
  switch (need.relation) {
    case 'subject':
      return isPassive(tree, index) ? tree.children(index, 'obl:agent') : findSubject(tree, index)
    case 'object':
      return [
        ...(isPassive(tree, index) ? findSubject(tree, index) : []),
        ...tree.children(index, 'obj'),
      ]
    case 'complement':
      return tree.children(index, 'xcomp', 'ccomp')
    case 'modifier':
      return tree.children(index, 'amod', 'compound', 'advmod')
    case 'governor':
      return [tree.parent(index)]
    default:
      return tree.subtree(index).filter((node) => node > index)
  }
}
