import type { Candidate } from '../document'
import { genderOfPronoun } from './gender-of-pronoun'
import { Salience } from './salience'
import { namesakeOf } from './sieves/namesake'
import { nominalFor } from './sieves/nominal'
import { ownCountry } from './sieves/own-country'
import { peerOf } from './sieves/peer'
import { pronounFor } from './sieves/pronoun'
import { severalFor } from './sieves/several'
import type { Draft, Story } from './story'

/** The surest first. */
const SIEVES = {
  pronoun: [namesakeOf, pronounFor],
  nominal: [namesakeOf, peerOf, ownCountry, severalFor, nominalFor],
} as const

/** Gives nominals and pronouns their entities, in reading order. */
export function resolveAnaphora(story: Story): void {
  const salience = new Salience(story)
  for (const candidate of story.document.candidates) {
    const drafts = entitiesOf(candidate, story, salience)
    if (drafts === undefined) continue
    if (candidate.form !== 'name') story.link(candidate, drafts)
    if (candidate.form === 'pronoun') learnGender(candidate, drafts)
    salience.mention(candidate, drafts)
  }
}

function entitiesOf(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  if (candidate.form === 'name') return story.linkOf(candidate)?.drafts
  for (const sieve of SIEVES[candidate.form]) {
    const found = sieve(candidate, story, salience)
    if (found !== undefined) return found
  }
  return undefined
}

function learnGender(candidate: Candidate, drafts: readonly Draft[]): void {
  const gender = genderOfPronoun(candidate.text)
  const [draft] = drafts
  if (gender !== undefined && draft !== undefined && drafts.length === 1) {
    draft.gender = { is: gender, sure: true }
  }
}
