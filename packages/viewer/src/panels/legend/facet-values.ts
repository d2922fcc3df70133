import { builtInOntology } from '@newsgraph/graph'
import type { Facet } from '../../filters/filters'
import { STORIES, UNKNOWN, UNNAMED } from '../../filters/speakers-and-outlets'
import { CERTAINTIES, type Certainty } from '../../graph/certainty'
import type { Page } from '../../graph/create-page'
import { relationWords } from '../../graph/relation-words'
import { pictureOf } from '../../kinds/kind-picture'
import { CERTAINTY_WORDS, STANCE_WORDS, STANCES } from '../words'

/** Values that are always listed, in this order; those of other facets as far as the network has them. */
const LISTED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kinds: builtInOntology.kindNames,
  stances: STANCES,
  certainties: CERTAINTIES,
}

/** The values of a facet: those that are always listed first, then by how often they occur. */
export function facetValues({ whole }: Page, facet: Facet): readonly string[] {
  const tally = whole.tallies.value[facet]
  const found = [...tally].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return [...new Set([...(LISTED[facet] ?? []), ...found.map(([value]) => value)])]
}

/** How a value is called. */
export function facetValueName({ whole }: Page, facet: Facet, value: string): string {
  switch (facet) {
    case 'kinds':
      return pictureOf(value).plural
    case 'stances':
      return STANCE_WORDS[value as keyof typeof STANCE_WORDS] ?? value
    case 'types':
      return relationWords(value)
    case 'certainties':
      return CERTAINTY_WORDS[value as Certainty] ?? value
    case 'speakers':
      if (value === STORIES) return 'The stories themselves'
      if (value === UNNAMED) return 'Unnamed speakers'
      return whole.speakerNames.value.get(value) ?? value
    case 'outlets':
      return value === UNKNOWN ? 'Unknown' : value
  }
}
