import { countryName, countryOfCapital } from '../../lexicon/countries'
import { nameKey } from '../../lexicon/name-key'
import { bodyOfSeat, countryOfSeat } from '../../lexicon/seats'
import type { SentenceTree } from '../../tree'
import type { Draft, NameCandidate, Story } from '../story'

/** "The Kremlin said", "Hanoi urged": a seat or capital that acts stands for its government; a place stays a place. */
export function governmentOfSeat(candidate: NameCandidate, story: Story): Draft | undefined {
  if (candidate.name.kind === 'Person' || candidate.name.nested) return undefined
  const { head, span, text } = candidate
  const tree = story.tree(candidate)
  const seat = countryOfSeat(text)
  if (seat !== undefined) return isWhere(tree, head) ? undefined : countryDraft(story, seat)
  if (span !== undefined || isSurname(text, story) || !acts(tree, head)) return undefined
  const body = bodyOfSeat(text)
  if (body !== undefined) return story.called(nameKey(body))[0]
  const capital = countryOfCapital(text)
  if (capital === undefined) return undefined
  // "Lima was furious" may speak of the city: it is the government where the story names the country.
  const does = tree.child(tree.parent(head), 'cop') === undefined
  return does ? countryDraft(story, capital) : story.country(capital)
}

/** The country of this code, new where the story has not named it. */
export function countryDraft(story: Story, code: string): Draft {
  const name = countryName(code) ?? code
  return (
    story.country(code) ?? story.add({ kind: 'Country', nameKey: nameKey(name), country: code })
  )
}

function isSurname(text: string, story: Story): boolean {
  const key = nameKey(text)
  return story
    .withWord(key)
    .some(({ kind, nameKey: name }) => kind === 'Person' && name.endsWith(` ${key}`))
}

function isWhere(tree: SentenceTree, head: number): boolean {
  return /^(in|at|near|outside|inside|around|into|across)$/.test(tree.caseOf(head))
}

/** A subject, an agent, one that is asked, or a side of relations and talks. */
function acts(tree: SentenceTree, head: number): boolean {
  const relation = tree.relation(head)
  const parent = tree.parent(head)
  if (relation.startsWith('nsubj')) {
    return tree.caseOf(head) === ''
  }
  if (relation === 'obl:agent') return true
  if (relation === 'conj') return acts(tree, parent)
  if (relation === 'obj' || relation === 'iobj') {
    return /^(urge|ask|tell|accuse|press|warn|criticise|criticize|blame|call|thank)$/.test(
      tree.lemma(parent),
    )
  }
  if (/^(nmod|obl)/.test(relation)) return isSideOf(tree, head, parent)
  return false
}

/** "ties between Tokyo and Seoul", "Minsk's decision". */
function isSideOf(tree: SentenceTree, head: number, parent: number): boolean {
  const of = tree.lemma(parent)
  if (tree.relation(head) === 'nmod:poss') {
    return /^(decision|demand|refusal|threat|claim|stance|policy|response|government|bid|offer|ally|foreign|position|proposal|allegation|accusation|invasion|withdrawal)$/.test(
      of,
    )
  }
  const isRelation = /^(relation|relations|tie|ties|tension|tensions|talk|talks|dispute|rift|war)$/
  return /^(between|with)$/.test(tree.caseOf(head)) && isRelation.test(of)
}
