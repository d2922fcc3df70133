import type { KindName } from '@newsgraph/graph'
import type { Candidate } from '../../document'
import { isRepresentative } from '../../lexicon/nominal-nouns'
import { type Pronoun, pronounOf } from '../../lexicon/pronouns'
import type { SentenceTree } from '../../tree'
import type { Antecedent, Salience } from '../salience'
import type { Draft, Story } from '../story'

const REACH = 3
/** Somebody whose gender no title, first name or pronoun shows. */
const UNKNOWN_GENDER = -0.2

/** He, she, it and they: the most salient entity of fitting kind, gender and number, at most three sentences back. */
export function pronounFor(
  candidate: Candidate,
  story: Story,
  salience: Salience,
): readonly Draft[] | undefined {
  const pronoun = pronounOf(candidate.text)
  if (pronoun === undefined) return undefined
  if (pronoun.number === 'several') return salience.group(candidate, 2)
  const kinds: readonly KindName[] =
    pronoun.gender === 'none' ? ['Organization', 'Country'] : ['Person']
  let best: Draft | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const antecedent of salience.before(candidate, kinds, REACH)) {
    if (!canBe(antecedent, candidate, pronoun, story.tree(candidate))) continue
    const score = scoreOf(antecedent, candidate, pronoun, story)
    if (score > bestScore) {
      best = antecedent.draft
      bestScore = score
    }
  }
  return best === undefined ? undefined : [best]
}

function canBe(
  { draft, candidate: earlier, isSubject }: Antecedent,
  candidate: Candidate,
  pronoun: Pronoun,
  tree: SentenceTree,
): boolean {
  const isOtherGender = draft.gender?.sure === true && draft.gender.is !== pronoun.gender
  if (pronoun.gender !== 'none' && isOtherGender) return false
  if (pronoun.gender === 'none' && !isLikelyThing(draft, earlier, isSubject, candidate))
    return false
  return earlier.sentence !== candidate.sentence || !shareClause(earlier, candidate, tree)
}

/** "It" mostly stands for what was said, not for who: only a subject nearby is likely meant. */
function isLikelyThing(
  draft: Draft,
  earlier: Candidate,
  isSubject: boolean,
  candidate: Candidate,
): boolean {
  if (earlier.sentence === candidate.sentence) return isSubject || draft.kind === 'Organization'
  const isNear = candidate.sentence - earlier.sentence <= 1
  return isNear && isSubject && earlier.name?.demonym !== true
}

/** Subject and object of one verb are two: "X praised him". */
function shareClause(earlier: Candidate, candidate: Candidate, tree: SentenceTree): boolean {
  if (/self$/.test(tree.lower(candidate.head))) return false
  if (tree.relation(candidate.head) === 'nmod:poss') return false
  const verb = tree.parent(candidate.head)
  const isArgument = /^(nsubj|i?obj|obl)/.test(tree.relation(earlier.head))
  if (!isArgument) return false
  if (tree.parent(earlier.head) === verb) return true
  const isRaised = tree.relation(verb) === 'xcomp' && tree.child(verb, 'nsubj') === undefined
  return isRaised && tree.parent(earlier.head) === tree.parent(verb)
}

function scoreOf(
  { draft, candidate: earlier, isSubject }: Antecedent,
  candidate: Candidate,
  pronoun: Pronoun,
  story: Story,
): number {
  const tree = story.tree(earlier)
  const relation = tree.relation(earlier.head)
  const sameSentence = earlier.sentence === candidate.sentence
  const sentences = story.document.sentences
  const isNewParagraph =
    sentences[earlier.sentence]?.paragraph !== sentences[candidate.sentence]?.paragraph
  const isModifier = relation === 'nmod:poss' || relation === 'compound' || earlier.name?.demonym
  let score = isSubject ? 0.5 : 0
  score -= candidate.sentence - earlier.sentence
  if (isNewParagraph) score -= 0.4
  if (isModifier) score -= earlier.form === 'pronoun' ? 0.4 : 0.8
  if (isClient(earlier, candidate, tree)) score += 1
  if (earlier.name?.nested) score -= 0.4
  if (relation === 'appos') score -= 0.1
  if (draft.mentions > 3) score += 0.1
  if (draft.kind === 'Country') score -= 0.15
  score += genderScore(draft, pronoun)
  return score + (sameSentence ? 0.002 : 0.001) * earlier.first
}

/** "His lawyer, X, said he would appeal": whose lawyer. */
function isClient(earlier: Candidate, candidate: Candidate, tree: SentenceTree): boolean {
  const isOwner = earlier.form === 'pronoun' && tree.relation(earlier.head) === 'nmod:poss'
  const isBehind = earlier.sentence === candidate.sentence && earlier.head < candidate.head
  const isRelated = isRepresentative(tree.lemma(tree.parent(earlier.head)))
  return isOwner && isBehind && isRelated && tree.relation(candidate.head) === 'nsubj'
}

function genderScore(draft: Draft, { gender }: Pronoun): number {
  if (gender === 'none') return 0
  if (draft.gender === undefined) return UNKNOWN_GENDER
  if (draft.gender.sure) return 0.3
  return draft.gender.is === gender ? 0.2 : -2
}
