import { POSITIONS } from '../knowledge'
import type { Scene } from '../scene'

const INSIDE: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod:desc', 'flat', 'nmod'])
/** The longest title: "deputy assistant secretary of state". */
const REACH = 4

/** The words of a title, without the state or body that it belongs to: "foreign minister", "Secretary of State". */
export function titleText(scene: Scene, index: number): string {
  const { tree } = scene
  let first = index
  while (index - first < REACH && isPart(scene, first - 1, index)) first--
  let last = index
  if (['of', 'for'].includes(tree.lower(index + 1)) && isPart(scene, index + 2, index)) {
    last = index + 2
    while (last - index < REACH && tree.relation(last) === 'compound') last++
  }
  return tree.text(first, last)
}

function isPart({ tree, references, entities }: Scene, node: number, title: number): boolean {
  const [entity] = references.on(node)?.entities ?? []
  const names = entity === undefined ? undefined : entities[entity]?.kind
  if (names !== undefined || tree.child(node, 'nmod:poss') !== undefined) return false
  if (POSITIONS.former.has(tree.lower(node))) return false
  const hangsOnTitle = tree.path(node).includes(title) || tree.parent(node) === tree.parent(title)
  return hangsOnTitle && INSIDE.has(tree.relation(node))
}
