import type { Mentioned, Reference, Resolved } from '../document'
import { finishEntity } from './finish-entity'
import { learnPeople } from './learn-people'
import { resolveAnaphora } from './resolve-anaphora'
import { resolveNames } from './resolve-names'
import { resolveSpeakers } from './resolve-speakers'
import { type Draft, type Link, Story } from './story'

/** Decides which mentions are one entity, in sieves from the surest to the weakest (Lee et al., CL 39(4), 2013). */
export function resolve(mentioned: Mentioned): Resolved {
  const story = new Story(mentioned)
  resolveNames(story)
  learnPeople(story)
  resolveAnaphora(story)
  resolveSpeakers(story)
  const { candidates: _, ...recognized } = mentioned
  const kept = story.drafts.filter((draft) => isNamedAlone(draft, story))
  const keys = new Map(kept.map((draft, key) => [draft, key]))
  return {
    ...recognized,
    entities: kept.map((draft, key) => finishEntity(draft, key)),
    references: story.links.flatMap((link) => referenceOf(link, keys)).sort(byPosition),
  }
}

/** A name that stands only inside longer names is no entity of the story: "York" in "New York Times". */
function isNamedAlone(draft: Draft, story: Story): boolean {
  return story.links.some(
    ({ drafts, candidate }) => !candidate.name?.nested && drafts.includes(draft),
  )
}

function referenceOf(
  { candidate, drafts, metonym }: Link,
  keys: ReadonlyMap<Draft, number>,
): readonly Reference[] {
  const entities = drafts.flatMap((draft) => keys.get(draft) ?? [])
  if (entities.length === 0) return []
  const { sentence, first, last, head, span, text, form, name } = candidate
  const reference = {
    sentence,
    first,
    last,
    head,
    ...(span === undefined ? {} : { span }),
    form: name?.demonym ? ('nominal' as const) : form,
    text,
    entities,
    ...(name?.demonym ? { demonym: true } : {}),
    ...(metonym ? { metonym } : {}),
    ...(name?.nested ? { nested: true } : {}),
  }
  return [reference]
}

function byPosition(left: Reference, right: Reference): number {
  return left.sentence - right.sentence || left.first - right.first || right.last - left.last
}
