import data from '../../knowledge/organizations.json'
import { nameKey, plainName } from './name-key'

export interface KnownOrganization {
  /** The best full form first. */
  readonly names: readonly string[]
  readonly subkind: string
  /** Code of the state whose body it is. */
  readonly country?: string
}

const byName = new Map<string, KnownOrganization>()
let longest = 1
for (const organization of data.organizations as readonly KnownOrganization[]) {
  for (const name of organization.names) {
    byName.set(lookupKey(name), organization)
    longest = Math.max(longest, name.split(' ').length)
  }
}

/** Names of one word need their capitals: "WHO" is no "who", "Labour" no "labour". */
function lookupKey(name: string): string {
  const plain = plainName(name).replace(/^[Tt]he /, '')
  return plain.includes(' ') ? nameKey(plain) : plain
}

/** Words in the longest known name. */
export const LONGEST_KNOWN_NAME = longest

/** A well-known outlet, international body, league or state body by any of its names. */
export function knownOrganization(name: string): KnownOrganization | undefined {
  return byName.get(lookupKey(name))
}
