import type { EntityId, Mention } from '@newsgraph/graph'
import type { Related } from '../document'
import { locate } from './locate'

/** A mention for every entity that a reference stands for; one where two references cover the same words. */
export function assembleMentions(
  related: Related,
  ids: ReadonlyMap<number, EntityId>,
): readonly Mention[] {
  const mentions = new Map<string, Mention>()
  for (const reference of related.references) {
    const span = locate(related.sentences, reference)
    if (span === undefined) continue
    for (const key of reference.entities) {
      const entity = ids.get(key)
      if (entity === undefined) continue
      const place = `${entity} ${span.start} ${span.end}`
      if (mentions.has(place)) continue
      mentions.set(place, { entity, start: span.start, end: span.end, form: reference.form })
    }
  }
  return [...mentions.values()]
}
