import type { Candidate, Position } from '../document'
import { firstPersonOf } from '../lexicon/pronouns'
import { isWithin } from '../quote/is-within'
import type { Draft, Story } from './story'

/** "I" and "we" in a quotation stand for whoever is quoted; a person's "we" may be anybody's. */
export function resolveSpeakers(story: Story): void {
  const { candidates, quotations } = story.document
  for (const candidate of candidates) {
    const number = candidate.form === 'pronoun' ? firstPersonOf(candidate.text) : undefined
    if (number === undefined) continue
    const here = { sentence: candidate.sentence, token: candidate.head }
    const speaker = quotations.find((quotation) => isWithin(quotation, here))?.speaker
    const drafts = speaker === undefined ? [] : speakersAt(story, speaker)
    const isOne = drafts.length === 1 && drafts[0]?.kind === 'Person'
    if (drafts.length > 0 && isOne === (number === 'one')) story.link(candidate, drafts)
  }
}

function speakersAt(story: Story, { sentence, token }: Position): readonly Draft[] {
  const isThere = (candidate: Candidate) =>
    candidate.sentence === sentence && candidate.head === token && !candidate.name?.nested
  for (const candidate of story.document.candidates.filter(isThere)) {
    const drafts = story.linkOf(candidate)?.drafts ?? []
    if (drafts.length > 0) return drafts
  }
  return []
}
