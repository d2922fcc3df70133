import { nameKey } from '../../lexicon/name-key'
import type { Draft, NameCandidate, Story } from '../story'

const ACRONYM = /^[\p{Lu}\d&.]{2,8}$/u

/** "ICRC" for "International Committee of the Red Cross": the initials, or the name before the brackets. */
export function acronymOf(candidate: NameCandidate, story: Story): Draft | undefined {
  if (!ACRONYM.test(candidate.text)) return undefined
  const letters = candidate.text.replace(/[^\p{Lu}]/gu, '')
  const bracketed = beforeBrackets(candidate, story)
  const found = bracketed ?? story.drafts.find((draft) => initialsFit(draft, letters))
  if (found !== undefined) story.callAlso(found, nameKey(candidate.text))
  return found
}

/** "the Workers' Front (WF)". */
function beforeBrackets(candidate: NameCandidate, story: Story): Draft | undefined {
  const tree = story.tree(candidate)
  if (tree.lower(candidate.first - 1) !== '(' || tree.lower(candidate.last + 1) !== ')') {
    return undefined
  }
  const before = story.links.find(
    ({ candidate: other }) =>
      other.sentence === candidate.sentence &&
      other.form === 'name' &&
      other.last === candidate.first - 2,
  )
  const draft = before?.drafts[0]
  return draft?.kind === 'Person' || draft?.kind === 'Country' ? undefined : draft
}

function initialsFit(draft: Draft, letters: string): boolean {
  if (draft.kind !== 'Organization' && draft.kind !== 'Agreement') return false
  return [...draft.forms.keys()].some((form) => {
    const capitals = form.match(/(?<![\p{L}])\p{Lu}/gu)
    return capitals !== null && capitals.length > 1 && capitals.join('') === letters
  })
}
