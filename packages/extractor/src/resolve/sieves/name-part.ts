import { isCommonBody, kindOfHead } from '../../lexicon/name-heads'
import { nameWords } from '../../lexicon/name-key'
import { genderOfHonorific } from '../../lexicon/titles'
import type { Draft, NameCandidate, Story } from '../story'

/** "Lavrov" for "Sergey Lavrov", "Pfizer" for "Pfizer Inc", "Vladimir Putin" for "Vladimir V. Putin". */
export function partOfName(candidate: NameCandidate, story: Story): Draft | undefined {
  const words = nameWords(candidate.text)
  const { kind } = candidate.name
  if (kind === 'Event' || kind === 'Agreement' || isCommonBody(words)) return undefined
  const title = candidate.descriptions.map(genderOfHonorific).find((gender) => gender !== undefined)
  let best: Draft | undefined
  let bestScore = 0
  for (const draft of story.withWord(words[0] ?? '')) {
    if (title !== undefined && draft.gender?.sure && draft.gender.is !== title) continue
    const score = fit(draft, words, kind) * familiarity(draft, candidate, story)
    if (score > bestScore) {
      best = draft
      bestScore = score
    }
  }
  return best
}

/** A short form stays with the one whom it stood for before, and means nobody who is yet to be named. */
function familiarity(draft: Draft, candidate: NameCandidate, story: Story): number {
  if (draft.kind !== 'Person') return 1
  if (draft.forms.has(candidate.text)) return 2
  return story.isIntroduced(draft, candidate) ? 1 : 0.5
}

/** 0 where it does not fit; ties go to the entity that came first. */
function fit(draft: Draft, words: readonly string[], kind: string): number {
  const whole = draft.nameKey.split(' ')
  const sameKind = draft.kind === kind ? 0.5 : 0
  if (draft.kind === 'Person') {
    if (kind !== 'Person' && words.length > 1) return 0
    if (kind === 'Place' && draft.gender?.sure !== true && words.length > 1) return 0
    return personFit(whole, words) + (personFit(whole, words) > 0 ? sameKind : 0)
  }
  if (draft.kind !== 'Organization' || kind === 'Person' || kind === 'Place') return 0
  if (whole.length <= words.length || isNumbered(whole, words)) return 0
  if (startsWith(whole, words)) return 1 + sameKind
  if (kind !== 'Organization') return 0
  const isOwnWord = words.length === 1 && kindOfHead(words[0] ?? '') === undefined
  return (isOwnWord ? endsWith(whole, words) : contains(whole, words)) ? 0.7 : 0
}

function personFit(whole: readonly string[], words: readonly string[]): number {
  const [first] = words
  const last = words.at(-1)
  if (whole.length < 2 || first === undefined) return 0
  if (words.length >= 2) {
    const sameEnds = whole[0] === first && whole.at(-1) === last
    return sameEnds || endsWith(whole, words) ? 1 : 0
  }
  if (whole.at(-1) === first) return 1
  return contains(whole, words) && first.length > 2 ? 0.6 : 0
}

const startsWith = (whole: readonly string[], part: readonly string[]) =>
  part.every((word, index) => word === whole[index])
const endsWith = (whole: readonly string[], part: readonly string[]) =>
  part.every((word, index) => word === whole[whole.length - part.length + index])
const contains = (whole: readonly string[], part: readonly string[]) =>
  whole.some((_, from) => part.every((word, index) => word === whole[from + index]))

/** "Explorer 6" is one of several; "Explorer" is none of them. */
const isNumbered = (whole: readonly string[], part: readonly string[]) =>
  whole.some((word) => /\d/.test(word) && !part.includes(word))
