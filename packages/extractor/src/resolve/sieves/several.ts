import type { KindName } from '@newsgraph/graph'
import type { Candidate } from '../../document'
import {
  areSynonyms,
  genderOfNoun,
  isNounOfSubkind,
  kindsOfPlural,
} from '../../lexicon/nominal-nouns'
import type { Salience } from '../salience'
import type { Draft, Story } from '../story'

/** In sentences: for entities named apart, and for a group named together. */
const REACH = 3
const GROUP_REACH = 40
const BY_LIKELIHOOD: readonly KindName[] = ['Person', 'Country', 'Organization']
const NUMBERS: Readonly<Record<string, number>> = {
  both: 2,
  pair: 2,
  two: 2,
  duo: 2,
  trio: 3,
  three: 3,
  four: 4,
  five: 5,
}

/** "Both men", "the two ministers", "the three countries": that many of the kind, those named together first. */
export function severalFor(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  const lemma = candidate.descriptions.at(-1) ?? ''
  const count = countOf(candidate, story)
  if (count === undefined) return groupOfKind(candidate, story, lemma, salience)
  if (lemma in NUMBERS) return lastTogether(candidate, count, salience)
  for (const kind of kindsOfPlural(lemma)) {
    const found = lastOfKind(candidate, kind, lemma, count, salience)
    if (found.length === count) return found
  }
  return undefined
}

/** "The two agreed": those named together last, or the only ones that the sentence before names. */
function lastTogether(
  candidate: Candidate,
  count: number,
  salience: Salience,
): readonly Draft[] | undefined {
  const near = BY_LIKELIHOOD.map((kind) => {
    const named = [...salience.before(candidate, [kind], 1)]
      .filter(({ candidate: earlier }) => earlier.sentence < candidate.sentence)
      .filter(({ candidate: earlier }) => !earlier.name?.nested && !earlier.name?.demonym)
    return [...new Set(named.map(({ draft }) => draft))].reverse()
  })
  return (
    salience.group(candidate, 1, (drafts) => drafts.length === count) ??
    near.find((drafts) => drafts.length === count) ??
    salience.group(candidate, REACH, (drafts) => drafts.length === count)
  )
}

/** "The unions", "the ministers": those named together last, where one is called so. */
function groupOfKind(
  candidate: Candidate,
  story: Story,
  lemma: string,
  salience: Salience,
): readonly Draft[] | undefined {
  const tree = story.tree(candidate)
  const isPlural = tree.lower(candidate.head) !== tree.lemma(candidate.head)
  const isWhole = tree.children(candidate.head, 'nmod', 'amod', 'nmod:poss', 'acl').length === 0
  if (!isPlural || !isWhole) return undefined
  const kinds = kindsOfPlural(lemma)
  return salience.group(
    candidate,
    GROUP_REACH,
    (drafts) =>
      drafts.every((draft) => kinds.includes(draft.kind)) &&
      drafts.some((draft) => isCalled(draft, lemma)),
  )
}

function isCalled(draft: Draft, lemma: string): boolean {
  if (draft.kind === 'Country') return true
  const isOfSort = isNounOfSubkind(lemma, draft.subkind)
  return (
    isOfSort ||
    [...draft.descriptions].some((word) => areSynonyms(word, lemma) || isOfficeOf(word, lemma))
  )
}

/** The number said, or that of "both"; a plain plural has none. */
function countOf(candidate: Candidate, story: Story): number | undefined {
  const tree = story.tree(candidate)
  const words = tree.children(candidate.head, 'det', 'det:predet', 'nummod', 'amod')
  return [candidate.head, ...words]
    .map((index) => NUMBERS[tree.lower(index)])
    .find((count) => count !== undefined)
}

function lastOfKind(
  candidate: Candidate,
  kind: KindName,
  lemma: string,
  count: number,
  salience: Salience,
): readonly Draft[] {
  const group = salience.group(
    candidate,
    GROUP_REACH,
    (drafts) => drafts.length === count && drafts.every((draft) => fits(draft, kind, lemma)),
  )
  if (group !== undefined) return group
  const found: Draft[] = []
  for (const { draft, candidate: earlier } of salience.before(candidate, [kind], REACH)) {
    const isNamed = earlier.form !== 'pronoun' && !earlier.name?.nested
    if (isNamed && fits(draft, kind, lemma) && !found.includes(draft)) found.unshift(draft)
    if (found.length === count) break
  }
  return found
}

function fits(draft: Draft, kind: KindName, lemma: string): boolean {
  if (draft.kind !== kind) return false
  if (kind === 'Organization') return isLoose(lemma) || isCalled(draft, lemma)
  if (kind !== 'Person') return true
  const gender = genderOfNoun(lemma)
  if (gender !== undefined) return draft.gender === undefined || draft.gender.is === gender
  if (/^(person|people|leader|politician|official|side|rival|pair)$/.test(lemma)) return true
  const words = [...draft.descriptions]
  return words.some((word) => areSynonyms(word, lemma) || isOfficeOf(word, lemma))
}

/** Nouns that any body may be called. */
function isLoose(lemma: string): boolean {
  return /^(body|company|firm|group|organi[sz]ation|pair|party|rival|side)$/.test(lemma)
}

/** A secretary of state is a foreign minister. */
function isOfficeOf(word: string, lemma: string): boolean {
  return word === 'secretary' && (lemma === 'minister' || lemma === 'diplomat')
}
