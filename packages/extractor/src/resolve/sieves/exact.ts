import { nameKey } from '../../lexicon/name-key'
import { knownOrganization } from '../../lexicon/organizations'
import { coreOfName } from '../core-name'
import type { Draft, NameCandidate, Story } from '../story'

/** The same name, or another name of the same well-known body; a country by its code. */
export function sameName(candidate: NameCandidate, story: Story): Draft | undefined {
  const { country, kind } = candidate.name
  if (kind === 'Country') return country === undefined ? undefined : story.country(country)
  const known = kind === 'Organization' ? knownOrganization(candidate.text)?.names[0] : undefined
  const key = known === undefined ? coreOfName(candidate.text, kind) : nameKey(known)
  return story.called(key).find((draft) => isAlike(draft, kind))
}

/** Two kinds that a name's mentions may be taken for without being two things. */
function isAlike(draft: Draft, kind: string): boolean {
  return draft.kind === kind && draft.state === undefined
}
