import type { Facet } from '../filters/filters'

/** What one value of a facet is called in an address; with `no-` before it where it is hidden. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  kinds: 'kind',
  stances: 'stance',
  types: 'type',
  certainties: 'certainty',
  speakers: 'speaker',
  outlets: 'outlet',
}

export const HIDDEN = 'no-'
