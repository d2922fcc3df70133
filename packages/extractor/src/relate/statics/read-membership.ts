import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { type End, endsOf, kindOf, type Scene } from '../scene'

/** "Unity's X", "X of the Y party", "the department's X". */
export function readMembership(
  scene: Scene,
  { head }: Reference,
  host: number,
  body: End,
): readonly Finding[] {
  const { tree, references } = scene
  const person = references.at(host)
  const relation = tree.relation(head)
  const belongs = relation === 'nmod:poss' || (relation === 'nmod' && tree.caseOf(head) === 'of')
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
