import type { KindName } from '@newsgraph/graph'
import data from '../../knowledge/nominal-nouns.json'
import type { Gender } from './titles'

const KINDS = ['Person', 'Organization', 'Agreement', 'Event', 'Country', 'Place'] as const
const kinds = new Map<string, KindName[]>()
for (const kind of KINDS) {
  for (const noun of data.kinds[kind]) kinds.set(noun, [...(kinds.get(noun) ?? []), kind])
}
const groups = new Map<string, number[]>()
data.synonyms.forEach((words, group) => {
  for (const word of words) groups.set(word, [...(groups.get(word) ?? []), group])
})
const subkinds: Readonly<Record<string, readonly string[]>> = data.subkinds
const male = new Set(data.male)
const female = new Set(data.female)
const peers = new Set(data.peers)
const representatives = new Set(data.representatives)
const peopleOrStates = new Set(data.peopleOrStates)

/** Kinds that a noun can point back at: "country" at a `Country`; none for a word that names nothing here. */
export function kindsOfNoun(lemma: string): readonly KindName[] {
  return kinds.get(lemma) ?? []
}

/** Kinds that "the two ..." or "both ..." can point back at. */
export function kindsOfPlural(lemma: string): readonly KindName[] {
  if (peopleOrStates.has(lemma)) return ['Country', 'Person', 'Organization']
  return kindsOfNoun(lemma)
}

/** "company" and "firm", "judge" and "justice"; a word is its own synonym. */
export function areSynonyms(left: string, right: string): boolean {
  if (left === right) return true
  const others = groups.get(right)
  return groups.get(left)?.some((group) => others?.includes(group)) ?? false
}

/** Whether a body of this subkind is called so: a `court` is a "tribunal". */
export function isNounOfSubkind(lemma: string, subkind: string | undefined): boolean {
  return subkind !== undefined && (subkinds[subkind]?.includes(lemma) ?? false)
}

export function genderOfNoun(lemma: string): Gender | undefined {
  if (male.has(lemma)) return 'male'
  return female.has(lemma) ? 'female' : undefined
}

/** Whether a noun says what a person is: "commander", "daughter", "spokesman". */
export function isPersonNoun(lemma: string): boolean {
  return kindsOfNoun(lemma).includes('Person') || isPeer(lemma) || genderOfNoun(lemma) !== undefined
}

/** "counterpart": somebody else in the same office. */
export function isPeer(lemma: string): boolean {
  return peers.has(lemma)
}

/** The subkind that alone is called so: a "drugmaker" is a `company`, a "group" could be many things. */
export function subkindOfNoun(lemma: string): string | undefined {
  const found = Object.keys(subkinds).filter((subkind) => subkinds[subkind]?.includes(lemma))
  return found.length === 1 ? found[0] : undefined
}

/** "lawyer", "spokeswoman": whoever they speak for is more likely meant than themselves. */
export function isRepresentative(lemma: string): boolean {
  return representatives.has(lemma)
}
