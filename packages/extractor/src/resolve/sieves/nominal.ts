import type { Candidate } from '../../document'
import { areSynonyms, isNounOfSubkind, kindsOfNoun } from '../../lexicon/nominal-nouns'
import type { SentenceTree } from '../../tree'
import type { Antecedent, Salience } from '../salience'
import type { Draft, Story } from '../story'

/** How far back, in sentences. */
const REACH = 12
/** Kinds that a definite noun finds without any word in common, and how far back. */
const BARE_REACH = 3

/** "The minister", "the company": the entity that was described so, else a near one whose kind the noun names. */
export function nominalFor(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  if (!pointsBack(candidate, story)) return undefined
  const lemma = candidate.descriptions.at(-1) ?? ''
  const kinds = kindsOfNoun(lemma)
  const state = stateOf(candidate, story)
  const others = new Set(
    [...salience.before(candidate, kinds, 0)]
      .filter((antecedent) => isOtherArgument(antecedent, candidate, story))
      .map(({ draft }) => draft),
  )
  let best: Draft | undefined
  let bestScore = 0
  for (const antecedent of salience.before(candidate, kinds, REACH)) {
    if (others.has(antecedent.draft)) continue
    if (state !== undefined && !isOfState(antecedent.draft, state)) continue
    const score = scoreOf(antecedent, candidate, lemma)
    if (score > bestScore) {
      best = antecedent.draft
      bestScore = score
    }
  }
  return best === undefined ? undefined : [best]
}

/** "The", "this" and "that"; whose it is, is another question ("his party", "the party of the poor"). */
function pointsBack(candidate: Candidate, story: Story): boolean {
  const tree = story.tree(candidate)
  const determiner = tree.child(candidate.head, 'det')
  if (determiner === undefined || !/^(the|this|that)$/.test(tree.lower(determiner))) return false
  if (tree.word(candidate.head)?.text.endsWith('s') && !tree.lemma(candidate.head).endsWith('s')) {
    return false
  }
  return !tree
    .children(candidate.head, 'nmod:poss', 'nmod')
    .some((index) => tree.relation(index) === 'nmod:poss' || tree.caseOf(index) === 'of')
}

/** Code of the country whose adjective stands before the noun: "the Russian minister". */
function stateOf(candidate: Candidate, story: Story): string | undefined {
  return story.document.names.find(
    (name) =>
      name.demonym &&
      name.sentence === candidate.sentence &&
      name.first >= candidate.first &&
      name.last < candidate.last,
  )?.country
}

/** A company's state is seldom said. */
function isOfState(draft: Draft, state: string): boolean {
  if (draft.kind === 'Country') return false
  return draft.state === state || (draft.kind === 'Organization' && draft.state === undefined)
}

/** The subject and the object of one verb are two. */
function isOtherArgument(
  { candidate: earlier, isSubject }: Antecedent,
  candidate: Candidate,
  story: Story,
): boolean {
  const tree = story.tree(candidate)
  if (earlier.sentence !== candidate.sentence) return false
  if (earlier.first >= candidate.first && earlier.last <= candidate.last) return true
  if (isAntecedentOfClause(tree, earlier.head, candidate.head)) return true
  if (!isSubject || !/^(i?obj|obl)/.test(tree.relation(candidate.head))) return false
  return subjectVerbs(tree, candidate.head).includes(tree.parent(earlier.head))
}

/** "the fund, which owns part of the company": the clause says something of the fund and of another. */
function isAntecedentOfClause(tree: SentenceTree, earlier: number, noun: number): boolean {
  const clause = tree.path(noun).find((node) => tree.relation(node).includes('relcl'))
  if (clause === undefined) return false
  const described = tree.parent(clause)
  return [described, tree.relation(described) === 'appos' ? tree.parent(described) : -1].includes(
    earlier,
  )
}

/** The noun's verb, and the one whose subject it shares: "bought X and sold the firm". */
function subjectVerbs(tree: SentenceTree, noun: number): readonly number[] {
  const verb = tree.parent(noun)
  const isJoined = tree.relation(verb) === 'conj' && tree.child(verb, 'nsubj') === undefined
  return isJoined ? [verb, tree.parent(verb)] : [verb]
}

function scoreOf(
  { draft, candidate: earlier, isSubject }: Antecedent,
  candidate: Candidate,
  lemma: string,
): number {
  const distance = candidate.sentence - earlier.sentence
  const base = descriptionScore(draft, lemma, distance, earlier)
  const shared = candidate.descriptions.filter((word) => draft.descriptions.has(word)).length
  return (
    base +
    0.3 * Math.max(0, shared - 1) -
    0.12 * distance +
    (isSubject ? 0.2 : 0) +
    (distance === 0 ? 0.3 : 0) +
    0.05 * Math.min(draft.mentions, 10)
  )
}

const NEVER = -9

function descriptionScore(
  draft: Draft,
  lemma: string,
  distance: number,
  earlier: Candidate,
): number {
  if (draft.descriptions.has(lemma)) return 3
  if ([...draft.descriptions].some((word) => areSynonyms(word, lemma))) return 2
  if (isNounOfSubkind(lemma, draft.subkind)) return 1.8
  if (distance > BARE_REACH) return NEVER
  if (draft.kind === 'Country') return earlier.name?.demonym ? NEVER : bareCountry(lemma)
  if (draft.kind === 'Event') return isGenericEvent(lemma) ? 1.2 : NEVER
  const isBare = draft.kind === 'Organization' && draft.subkind === undefined
  return isBare && /^(company|group|firm|agency|organi[sz]ation)$/.test(lemma) ? 1.5 : NEVER
}

/** A word that any happening is called by. */
function isGenericEvent(lemma: string): boolean {
  return /^(competition|contest|event|gathering|meeting|tournament)$/.test(lemma)
}

function bareCountry(lemma: string): number {
  return /^(country|nation)$/.test(lemma) ? 1 : NEVER
}
