import type { Candidate } from '../../document'
import { isPeer } from '../../lexicon/nominal-nouns'
import type { Salience } from '../salience'
import type { Draft, Story } from '../story'

const REACH = 4

/** "His counterpart", "his opposite number": the last other person of the story, of the same office where one is. */
export function peerOf(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  const tree = story.tree(candidate)
  if (!isPeer(tree.lemma(candidate.head))) return undefined
  const isNumber = tree.lemma(candidate.head) === 'number'
  if (isNumber && !candidate.descriptions.includes('opposite')) return undefined
  const owner = ownerOf(candidate, story)
  if (owner === undefined) return undefined
  const others = [...salience.before(candidate, ['Person'], REACH)]
    .map(({ draft }) => draft)
    .filter((draft) => draft !== owner)
  const sameOffice = others.find((draft) => shareOffice(draft, owner))
  const found = sameOffice ?? others[0]
  return found === undefined ? undefined : [found]
}

/** Whose counterpart: the possessive pronoun's or name's entity. */
function ownerOf(candidate: Candidate, story: Story): Draft | undefined {
  const tree = story.tree(candidate)
  const owner = tree.child(candidate.head, 'nmod:poss')
  if (owner === undefined) return undefined
  const link = story.links.findLast(
    ({ candidate: other }) => other.sentence === candidate.sentence && other.head === owner,
  )
  return link?.drafts.length === 1 ? link.drafts[0] : undefined
}

function shareOffice(left: Draft, right: Draft): boolean {
  return ['minister', 'secretary', 'president', 'chancellor', 'premier'].some(
    (office) => left.descriptions.has(office) && right.descriptions.has(office),
  )
}
