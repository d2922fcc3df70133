import { countryNamed, countryOfDemonym } from '../lexicon/countries'
import { genderOfNoun } from '../lexicon/nominal-nouns'
import { genderOfHonorific } from '../lexicon/titles'
import type { Draft, Link, Story } from './story'

/** Learns people's genders from titles and first names, and their states from titles: "Russian President X". */
export function learnPeople(story: Story): void {
  for (const link of story.links) {
    const [draft] = link.drafts
    if (draft?.kind !== 'Person' || link.candidate.form !== 'name') continue
    learnGender(draft, link, story)
    const state = draft.state ?? stateOfTitle(link, story)
    if (state !== undefined) draft.state = state
  }
}

function learnGender(draft: Draft, { candidate }: Link, story: Story): void {
  for (const word of candidate.descriptions) {
    const gender = genderOfHonorific(word) ?? genderOfNoun(word)
    if (gender !== undefined) draft.gender = { is: gender, sure: true }
  }
  const tags = story.tree(candidate).word(candidate.first)?.tags ?? []
  if (draft.gender !== undefined || candidate.first === candidate.last) return
  if (tags.includes('MaleName')) draft.gender = { is: 'male', sure: false }
  else if (tags.includes('FemaleName')) draft.gender = { is: 'female', sure: false }
}

/** From the country's adjective or name within the titles and appositions around the name. */
function stateOfTitle({ candidate }: Link, story: Story): string | undefined {
  const tree = story.tree(candidate)
  const nouns = tree.children(candidate.head, 'nmod:desc', 'compound', 'appos', 'flat', 'amod')
  for (const noun of nouns) {
    if (noun >= candidate.first && noun <= candidate.last) continue
    for (const index of [noun, ...tree.children(noun, 'amod', 'compound', 'nmod:poss', 'nmod')]) {
      const text = tree.text(index, index)
      const state = countryOfDemonym(text) ?? countryNamed(text)
      if (state !== undefined) return state
    }
  }
  return countryOfDemonym(tree.text(candidate.first - 1, candidate.first - 1))
}
