import { comparePeople } from '../names/compare-people'
import { compareTitles } from '../names/compare-titles'
import type { Likeness } from '../names/likeness'
import { type PersonName, readPersonName } from '../names/person-name'
import { readTitleName, type TitleName } from '../names/title-name'
import type { MergeCandidate } from './merge-candidate'

/** Aliases beyond so many are not looked at. */
const MOST_ALIASES = 8

/** A candidate with its names, read once. */
export type Named =
  | { readonly candidate: MergeCandidate; readonly person: PersonName | undefined }
  | { readonly candidate: MergeCandidate; readonly titles: readonly TitleName[] }

export function readNames(candidate: MergeCandidate): Named {
  const { kind, name, aliases } = candidate
  if (kind === 'Person') return { candidate, person: readPersonName(name) }
  return { candidate, titles: [name, ...aliases.slice(0, MOST_ALIASES)].map(readTitleName) }
}

/** The names first; of what is no person, else an alias of the one that is like a name of the other. */
export function compareNamed(one: Named, other: Named): Likeness | undefined {
  if ('person' in one)
    return one.person && 'person' in other && other.person
      ? comparePeople(one.person, other.person)
      : undefined
  if ('person' in other) return undefined
  const [name, itsName] = [one.titles[0], other.titles[0]]
  const direct = name && itsName && compareTitles(name, itsName)
  if (direct !== undefined) return direct
  const [best] = one.titles
    .flatMap((form) => other.titles.flatMap((its) => compareTitles(form, its) ?? []))
    .sort((a, b) => b.score - a.score)
  return best && { ...best, score: best.score * 0.9, reason: `by another name: ${best.reason}` }
}
