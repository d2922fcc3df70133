import type { Stance } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import type { Amounts } from '../filters/count-network'
import { outletOf, UNKNOWN } from '../filters/speakers-and-outlets'
import type { Tallies } from '../filters/tally-facets'
import { CERTAINTIES, type Certainty } from '../graph/certainty'
import { periodWords } from '../graph/date-words'
import { counted } from '../graph/relation-words'

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

const STANCES: readonly Stance[] = ['cooperative', 'conflictual', 'neutral']
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
export function sourceWords({ lines }: VisibleNetwork, shown: Amounts, all: Amounts): string {
  const statements = [...lines.values()].flatMap((line) => line.statements)
  const dates = statements.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const period = periodWords(dates[0], dates.at(-1))
  return [
    outletWords(statements.map(outletOf)),
    [counted(shown.articles, 'article'), period].filter(Boolean).join(', '),
    `${part(shown.entities, all.entities, 'entity', 'entities')}, ${part(shown.relations, all.relations, 'relation')}`,
    'newsgraph',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The most frequent first. */
function outletWords(outlets: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const outlet of outlets)
    if (outlet !== UNKNOWN) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  const names = [...counts]
    .sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
    .map(([name]) => name)
  const more = names.length - MOST_OUTLETS
  return [...names.slice(0, MOST_OUTLETS), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function part(shown: number, all: number, one: string, many?: string): string {
  return shown === all
    ? counted(all, one, many)
    : `${shown.toLocaleString('en')} of ${counted(all, one, many)}`
}
