import type { Candidate } from '../../document'
import { isPeer } from '../../lexicon/nominal-nouns'
import { possessorOf } from '../possessor'
import type { Salience } from '../salience'
import type { Draft, Story } from '../story'

const REACH = 4

/** "His counterpart", "his opposite number": the last other person of the story, of the same office where one is. */
export function peerOf(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  const lemma = candidate.descriptions.at(-1) ?? ''
  if (!isPeer(lemma)) return undefined
  const isNumber = lemma === 'number'
  if (isNumber && !candidate.descriptions.includes('opposite')) return undefined
  const owner = possessorOf(candidate, story)
  if (owner === undefined) return undefined
  const others = [...salience.before(candidate, ['Person'], REACH)]
    .map(({ draft }) => draft)
    .filter((draft) => draft !== owner)
  const sameOffice = others.find((draft) => shareOffice(draft, owner))
  const found = sameOffice ?? others[0]
  return found === undefined ? undefined : [found]
}

function shareOffice(left: Draft, right: Draft): boolean {
  return ['minister', 'secretary', 'president', 'chancellor', 'premier'].some(
    (office) => left.descriptions.has(office) && right.descriptions.has(office),
  )
}
