import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { type End, endsOf, kindOf, type Scene } from '../scene'
import { readDemonym } from './read-demonym'
import { readHeading } from './read-heading'
import { readLocation } from './read-location'
import { readMembership } from './read-membership'
import { readNamesake } from './read-namesake'
import { readPlaceChain } from './read-place-chain'
import { readResidence } from './read-residence'

const PLACES: ReadonlySet<string> = new Set(['Place', 'Country'])

/** What a name says by standing beside another: "Peruvian businessman X", "X of the Y party", "the Lagos bank X". */
export function readBelonging(scene: Scene, reference: Reference): readonly Finding[] {
  const [end] = endsOf(reference)
  if (end === undefined || reference.entities.length !== 1) return []
  const kind = kindOf(scene, end)
  if (reference.nested) return PLACES.has(kind) ? readNamesake(scene, reference, end) : []
  const host = scene.tree.parent(reference.head)
  if (host < 0) return reference.form === 'name' ? readPlace(scene, reference, host, end) : []
  if (reference.demonym) return readDemonym(scene, host, end)
  if (kind === 'Organization') return readMembership(scene, reference, host, end)
  return reference.form === 'name' ? readPlace(scene, reference, host, end) : []
}

function readPlace(
  scene: Scene,
  reference: Reference,
  host: number,
  place: End,
): readonly Finding[] {
  if (!PLACES.has(kindOf(scene, place))) return []
  return [
    ...(host < 0 ? [] : readLocation(scene, reference, host, place)),
    ...readHeading(scene, reference, place),
    ...readResidence(scene, reference, host, place),
    ...readPlaceChain(scene, reference, place),
  ]
}
