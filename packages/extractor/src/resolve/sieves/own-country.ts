import type { Candidate } from '../../document'
import { possessorOf } from '../possessor'
import type { Draft, Story } from '../story'

/** "His country", "her nation": the state that a person's title or nationality names. */
export function ownCountry(candidate: Candidate, story: Story): readonly Draft[] | undefined {
  const lemma = candidate.descriptions.at(-1)
  if (lemma !== 'country' && lemma !== 'nation') return undefined
  const owner = possessorOf(candidate, story)
  const country = owner?.state === undefined ? undefined : story.country(owner.state)
  return owner?.kind === 'Person' && country !== undefined ? [country] : undefined
}
