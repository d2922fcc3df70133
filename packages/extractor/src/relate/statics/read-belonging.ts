import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { denote } from '../denote'
import { fillSelf } from '../fill-role'
import { COLLECTIVES, POSITIONS } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'

const PLACES: ReadonlySet<string> = new Set(['Place', 'Country'])
const MODIFIERS: ReadonlySet<string> = new Set(['compound', 'nmod:poss', 'amod', 'nmod:desc'])
const PLACING: ReadonlySet<string> = new Set(['of', 'in'])

/** What a name says by standing beside another: "Peruvian businessman X", "X of the Y party", "the Lagos bank X". */
export function readBelonging(scene: Scene, reference: Reference): readonly Finding[] {
  const host = scene.tree.parent(reference.head)
  if (host < 0) return []
  const [end] = endsOf(reference)
  if (end === undefined || reference.entities.length !== 1) return []
  if (reference.demonym) return readDemonym(scene, host, end)
  if (reference.form !== 'name') return []
  const kind = kindOf(scene, end)
  if (kind === 'Organization') return readMembership(scene, reference, host, end)
  return PLACES.has(kind) ? readLocation(scene, reference, host, end) : []
}

function finding(
  type: string,
  frame: string,
  trigger: number,
  source: End,
  target: End,
): readonly Finding[] {
  return [{ type, frame, rule: 'static', trigger, source, target }]
}

function readDemonym(scene: Scene, host: number, country: End): readonly Finding[] {
  const { tree } = scene
  const [who] = fillSelf(scene, host)
  if (who === undefined) return []
  const kind = kindOf(scene, who)
  const isOffice = [host, ...tree.children(host)].some((node) =>
    POSITIONS.nouns.has(tree.lemma(node)),
  )
  if (kind === 'Person' && !isOffice) {
    return finding('NATIONAL_OF', 'nationality', host, who, country)
  }
  const isBody = kind === 'Organization' && tree.upos(host) === 'NOUN'
  return isBody ? finding('LOCATED_IN', 'location', host, who, country) : []
}

/** "Unity's X", "X of the Y party". */
function readMembership(
  scene: Scene,
  reference: Reference,
  host: number,
  body: End,
): readonly Finding[] {
  const { tree, references } = scene
  const person = references.at(host)
  const relation = tree.relation(reference.head)
  const belongs =
    relation === 'nmod:poss' || (relation === 'nmod' && tree.caseOf(reference.head) === 'of')
  if (person?.form !== 'name' || !belongs) return []
  const [end] = endsOf(person)
  return end !== undefined && kindOf(scene, end) === 'Person'
    ? finding('MEMBER_OF', 'belonging', host, end, body)
    : []
}

/** "the Lagos bank X", "Lima-based X", "X in Lima", "Peru's X". */
function readLocation(
  scene: Scene,
  reference: Reference,
  host: number,
  place: End,
): readonly Finding[] {
  const { tree, references } = scene
  const relation = tree.relation(reference.head)
  const isBase =
    /-based$/.test(tree.lower(reference.last)) || tree.lower(reference.last + 1) === '-based'
  const hostName = references.at(host)
  const [named] = hostName?.form === 'name' ? endsOf(hostName) : []
  const at = (source: End | undefined) =>
    source === undefined ? [] : finding('LOCATED_IN', 'location', host, source, place)
  const body = () => fillSelf(scene, host).filter((end) => kindOf(scene, end) === 'Organization')
  if (isBase) {
    return at(
      [...(named ? [named] : []), ...denote(scene, host)].find(
        (end) => kindOf(scene, end) === 'Organization',
      ),
    )
  }
  if (MODIFIERS.has(relation)) {
    if (COLLECTIVES.bodies.has(tree.lemma(host))) return at(body()[0])
    const isOwner = relation === 'nmod:poss' && named !== undefined
    return isOwner && kindOf(scene, named) === 'Organization' ? at(named) : []
  }
  if (relation !== 'nmod' || !PLACING.has(tree.caseOf(reference.head))) return []
  if (named === undefined) return COLLECTIVES.bodies.has(tree.lemma(host)) ? at(body()[0]) : []
  return ['Organization', 'Event', 'Place'].includes(kindOf(scene, named)) ? at(named) : []
}
