import { EVENT_NOUNS } from './knowledge'
import { type End, implied, type Scene } from './scene'

/** How many sentences back a noun like "the demand" may point. */
const REACH = 8
const POINTERS: ReadonlySet<string> = new Set(['the', 'this', 'that'])

/** "The demand", "that offer": who made it, as it was last stated; the noun stands for them. */
export function eventSource(scene: Scene, index: number): readonly End[] {
  const { tree, earlier, sentence } = scene
  const types = EVENT_NOUNS.get(tree.lemma(index))
  if (types === undefined || tree.upos(index) !== 'NOUN') return []
  const points = tree.children(index, 'det').some((child) => POINTERS.has(tree.lower(child)))
  const isOwned = tree
    .children(index, 'nmod')
    .some(
      (child) => tree.relation(child) === 'nmod:poss' || ['of', 'by'].includes(tree.caseOf(child)),
    )
  if (!points || isOwned) return []
  for (const type of types) {
    const stated = earlier.findLast((row) => row.type === type && sentence - row.sentence <= REACH)
    if (stated !== undefined) return [implied(scene, stated.source.entity, index)]
  }
  return []
}
