import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { denote } from '../denote'
import { fillSelf } from '../fill-role'
import { COLLECTIVES } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'

const MODIFIERS: ReadonlySet<string> = new Set(['compound', 'nmod:poss', 'amod', 'nmod:desc'])
const PLACING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'near'])
const LOCATABLE: ReadonlySet<string> = new Set(['Organization', 'Event', 'Place'])

/** "the Lagos bank X", "Lima-based X", "X in Lima", "Peru's X": where something lies. */
export function readLocation(
  scene: Scene,
  reference: Reference,
  host: number,
  place: End,
): readonly Finding[] {
  const { tree, references } = scene
  const located = (source: End | undefined): readonly Finding[] =>
    source === undefined
      ? []
      : [
          {
            type: 'LOCATED_IN',
            frame: 'location',
            rule: 'static',
            trigger: host,
            source,
            target: place,
          },
        ]
  if (isBased(scene, reference)) {
    return located(denote(scene, host).find((end) => kindOf(scene, end) === 'Organization'))
  }
  if (isCompoundPart(scene, reference)) return []
  const hostName = references.at(host)
  const [named] = hostName?.form === 'name' ? endsOf(hostName) : []
  const isBody = COLLECTIVES.bodies.has(tree.lemma(host))
  const body = () => fillSelf(scene, host).find((end) => kindOf(scene, end) === 'Organization')
  const relation = tree.relation(reference.head)
  if (MODIFIERS.has(relation)) {
    if (isBody) return located(body())
    const isBeside = hostName?.first === reference.last + 1
    const owned = relation === 'nmod:poss' || isBeside ? named : undefined
    return owned !== undefined && LOCATABLE.has(kindOf(scene, owned)) ? located(owned) : []
  }
  if (relation !== 'nmod' || !PLACING.has(tree.caseOf(reference.head))) return []
  if (named === undefined) return isBody ? located(body()) : []
  return LOCATABLE.has(kindOf(scene, named)) ? located(named) : []
}

function isBased({ tree }: Scene, { last }: Reference): boolean {
  return /-based$/.test(tree.lower(last)) || tree.lower(last + 1) === '-based'
}

/** "Russia-led", "US-backed": the hyphen says something else than where. */
function isCompoundPart({ tree }: Scene, { span, last }: Reference): boolean {
  const word = tree.word(last)
  return span !== undefined && word !== undefined && span.end < word.end
}
