import type { Stance } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import type { Amounts } from '../filters/count-network'
import { UNKNOWN } from '../filters/speakers-and-outlets'
import type { Tallies } from '../filters/tally-facets'
import { CERTAINTIES, type Certainty } from '../graph/certainty'
import { periodWords } from '../graph/date-words'
import { counted, countedOf } from '../graph/relation-words'
import { STANCES } from '../panels/words'

/** What a picture says beside what it shows. */
export interface Caption {
  readonly title: string
  /** Who says so, when, and how much of it is to be seen. */
  readonly source: string
  readonly legend: PictureLegend
}

/** Kinds, stances and certainties that are to be seen. */
export interface PictureLegend {
  readonly kinds: readonly string[]
  readonly stances: readonly Stance[]
  readonly certainties: readonly Certainty[]
}

/** Outlets that are named. */
const MOST_OUTLETS = 4

export function legendOf({ kinds, stances, certainties }: Tallies): PictureLegend {
  return {
    kinds: [...kinds].sort(([, few], [, many]) => many - few).map(([kind]) => kind),
    stances: STANCES.filter((stance) => stances.has(stance)),
    certainties: CERTAINTIES.filter((certainty) => certainties.has(certainty)),
  }
}

/** "AP, Reuters · 12 articles, 1 Dec 2022 – 2 Mar 2023 · 34 of 41 entities, 52 of 60 relations · newsgraph" */
export function sourceWords(
  { lines }: VisibleNetwork,
  { outlets }: Pick<Tallies, 'outlets'>,
  shown: Amounts,
  all: Amounts,
): string {
  const statements = [...lines.values()].flatMap((line) => line.statements)
  const dates = statements.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const period = periodWords(dates[0], dates.at(-1))
  return [
    outletWords(outlets),
    [counted(shown.articles, 'article'), period].filter(Boolean).join(', '),
    `${countedOf(shown.entities, all.entities, 'entity', 'entities')}, ${countedOf(shown.relations, all.relations, 'relation')}`,
    'newsgraph',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The most frequent first. */
function outletWords(outlets: Tallies['outlets']): string {
  const names = [...outlets]
    .filter(([name]) => name !== UNKNOWN)
    .sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
    .map(([name]) => name)
  const more = names.length - MOST_OUTLETS
  return [...names.slice(0, MOST_OUTLETS), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
