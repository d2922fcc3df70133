import type { Choice } from '../../filters/choice'
import type { Facet, Filters, HidingFilter } from '../../filters/filters'
import { counted } from '../../graph/relation-words'
import { dateWords } from '../words'

/** Of more values than these only the number is said. */
const MOST_NAMED = 2

const SEVERAL: Readonly<Record<Facet, string>> = {
  kinds: 'kinds',
  stances: 'stances',
  types: 'relation types',
  certainties: 'certainties',
  speakers: 'speakers',
  outlets: 'outlets',
}

/**
 * What a filter does, in words: "only People", "without 3 outlets", "at least 2 sentences".
 *
 * @param nameOf how a value of a facet is called
 */
export function filterWords(
  filters: Filters,
  name: HidingFilter,
  nameOf: (facet: Facet, value: string) => string,
): string {
  switch (name) {
    case 'minimumEvidence':
      return `at least ${counted(filters.minimumEvidence, 'sentence')}`
    case 'minimumDegree':
      return `at least ${counted(filters.minimumDegree, 'relation')}`
    case 'words':
      return `“${filters.words.trim()}”`
    case 'timeWindow':
      return windowWords(filters)
    default:
      return choiceWords(filters[name], name, nameOf)
  }
}

function windowWords({ timeBasis, timeWindow }: Filters): string {
  const { from = '', to = '' } = timeWindow ?? {}
  return `${timeBasis} ${dateWords(from)} – ${dateWords(to)}`
}

function choiceWords(
  { only, values }: Choice,
  facet: Facet,
  nameOf: (facet: Facet, value: string) => string,
): string {
  if (values.size === 0) return `no ${SEVERAL[facet]}`
  const named =
    values.size > MOST_NAMED
      ? `${values.size} ${SEVERAL[facet]}`
      : [...values].map((value) => nameOf(facet, value)).join(', ')
  return `${only ? 'only' : 'without'} ${named}`
}
