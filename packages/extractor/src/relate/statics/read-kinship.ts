import type { Finding } from '../build-relation'
import { denote } from '../denote'
import { KINSHIP } from '../knowledge'
import { type End, implied, kindOf, type Scene } from '../scene'
import { withPreposition } from '../with-preposition'
import { findHolders } from './find-holders'

/** What makes "the owner's wife" the wife of the one who was said to own. */
const ROLES_HELD: ReadonlyMap<string, string> = new Map([
  ['owner', 'OWNS'],
  ['founder', 'FOUNDED'],
  ['leader', 'HOLDS_POSITION'],
  ['chairman', 'HOLDS_POSITION'],
])

/** "his wife, X", "X, a cousin of Y": who is whose relative. */
export function readKinship(scene: Scene, index: number): readonly Finding[] {
  const { tree } = scene
  const kinship = tree.lemma(index)
  if (!KINSHIP.has(kinship)) return []
  const [source] = findHolders(scene, index)
  const [target] = [
    ...tree.children(index, 'nmod:poss'),
    ...withPreposition(tree, index, 'of'),
  ].flatMap((node) => {
    const people = denote(scene, node).filter((end) => kindOf(scene, end) === 'Person')
    return people.length > 0 ? people : holderOf(scene, node)
  })
  if (source === undefined || target === undefined) return []
  return [
    {
      type: 'RELATIVE_OF',
      frame: 'kinship',
      rule: 'static',
      trigger: index,
      source,
      target,
      details: { kinship },
    },
  ]
}

/** "its owner": who was said to own it. */
function holderOf(scene: Scene, node: number): readonly End[] {
  const { tree, earlier } = scene
  const type = ROLES_HELD.get(tree.lemma(node))
  const [body] = tree.children(node, 'nmod:poss').flatMap((child) => denote(scene, child))
  const stated = earlier.find((row) => row.type === type && row.target.entity === body?.entity)
  return stated === undefined ? [] : [implied(scene, stated.source.entity, node)]
}
