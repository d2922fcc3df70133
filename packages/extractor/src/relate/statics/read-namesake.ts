import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { type End, endsOf, kindOf, type Scene } from '../scene'

/** "the Chinese Government", "Cape Town Supreme Court": a body whose name begins with a place's lies there. */
export function readNamesake(scene: Scene, inner: Reference, place: End): readonly Finding[] {
  const outer = scene.references.all.find(
    (row) =>
      row.form === 'name' && !row.nested && row.first === inner.first && row.last > inner.last,
  )
  const [source] = outer === undefined ? [] : endsOf(outer)
  if (outer === undefined || source === undefined) return []
  if (kindOf(scene, source) !== 'Organization') return []
  return [
    {
      type: 'LOCATED_IN',
      frame: 'namesake',
      rule: 'static',
      trigger: outer.head,
      source,
      target: place,
    },
  ]
}
