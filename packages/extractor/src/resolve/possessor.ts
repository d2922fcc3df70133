import type { Candidate } from '../document'
import type { Draft, Story } from './story'

/** Whose it is: the one entity of the possessive pronoun or name before a noun. */
export function possessorOf(candidate: Candidate, story: Story): Draft | undefined {
  const owner = story.tree(candidate).child(candidate.head, 'nmod:poss')
  if (owner === undefined) return undefined
  const link = story.links.findLast(
    ({ candidate: other }) => other.sentence === candidate.sentence && other.head === owner,
  )
  return link?.drafts.length === 1 ? link.drafts[0] : undefined
}
