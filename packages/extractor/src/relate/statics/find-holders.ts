import { fillSelf } from '../fill-role'
import { type End, endsOf, kindOf, type Scene } from '../scene'

/** Who has the title; more than one only for "the ministers X and Y". */
export function findHolders(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  const isPerson = (end: End) => kindOf(scene, end) === 'Person'
  let people = fillSelf(scene, index).filter(isPerson)
  if (people.length === 0 && ['appos', 'conj'].includes(tree.relation(index))) {
    const host = references.at(tree.parent(index))
    people = host === undefined ? [] : endsOf(host).filter(isPerson)
  }
  return tree.isPlural(index) ? people : people.slice(0, 1)
}
