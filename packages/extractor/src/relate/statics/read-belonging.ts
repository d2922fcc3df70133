import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { endsOf, kindOf, type Scene } from '../scene'
import { readDemonym } from './read-demonym'
import { readLocation } from './read-location'
import { readMembership } from './read-membership'
import { readResidence } from './read-residence'

const PLACES: ReadonlySet<string> = new Set(['Place', 'Country'])

/** What a name says by standing beside another: "Peruvian businessman X", "X of the Y party", "the Lagos bank X". */
export function readBelonging(scene: Scene, reference: Reference): readonly Finding[] {
  const host = scene.tree.parent(reference.head)
  if (host < 0) return []
  const [end] = endsOf(reference)
  if (end === undefined || reference.entities.length !== 1) return []
  if (reference.demonym) return readDemonym(scene, host, end)
  const kind = kindOf(scene, end)
  if (kind === 'Organization') return readMembership(scene, reference, host, end)
  if (reference.form !== 'name' || !PLACES.has(kind)) return []
  return [
    ...readLocation(scene, reference, host, end),
    ...readResidence(scene, reference, host, end),
  ]
}
