import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { COLLECTIVES } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'

const HOUSES: ReadonlySet<string> = new Set(['at', 'of'])

/** "Unity's X", "X of the Y party", "X at the Y institute", "the department's X", "X, of the ministry's water division". */
export function readMembership(
  scene: Scene,
  { head }: Reference,
  host: number,
  body: End,
): readonly Finding[] {
  const { tree, references } = scene
  const relation = tree.relation(head)
  const isOwner = relation === 'nmod:poss'
  const belongs = isOwner || (relation === 'nmod' && HOUSES.has(tree.caseOf(head)))
  const isOfUnit = isOwner && tree.caseOf(host) === 'of' && COLLECTIVES.units.has(tree.lemma(host))
  const person = references.at(isOfUnit ? tree.parent(host) : host)
  if (person?.form !== 'name' || !belongs) return []
  const [source] = endsOf(person)
  if (source === undefined || kindOf(scene, source) !== 'Person') return []
  return [
    {
      type: 'MEMBER_OF',
      frame: 'belonging',
      rule: 'static',
      trigger: host,
      source,
      target: body,
    },
  ]
}
