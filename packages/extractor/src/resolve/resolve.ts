import type { Mentioned, Reference, Resolved } from '../document'
import { finishEntity } from './finish-entity'
import { learnPeople } from './learn-people'
import { resolveAnaphora } from './resolve-anaphora'
import { resolveNames } from './resolve-names'
import { type Link, Story } from './story'

/** Decides which mentions are one entity, in sieves from the surest to the weakest (Lee et al., CL 39(4), 2013). */
export function resolve(mentioned: Mentioned): Resolved {
  const story = new Story(mentioned)
  resolveNames(story)
  learnPeople(story)
  resolveAnaphora(story)
  const { candidates: _, ...recognized } = mentioned
  return {
    ...recognized,
    entities: story.drafts.map(finishEntity),
    references: story.links.map(referenceOf).sort(byPosition),
  }
}

function referenceOf({ candidate, drafts, metonym }: Link): Reference {
  const { sentence, first, last, head, span, text, form, name } = candidate
  return {
    sentence,
    first,
    last,
    head,
    ...(span === undefined ? {} : { span }),
    form: name?.demonym ? 'nominal' : form,
    text,
    entities: drafts.map(({ key }) => key),
    ...(name?.demonym ? { demonym: true } : {}),
    ...(metonym ? { metonym } : {}),
    ...(name?.nested ? { nested: true } : {}),
  }
}

function byPosition(left: Reference, right: Reference): number {
  return left.sentence - right.sentence || left.first - right.first || right.last - left.last
}
