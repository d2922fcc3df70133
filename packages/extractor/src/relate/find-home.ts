import { textOf } from '@newsgraph/graph'
import type { Dated } from '../document'
import { countryNamed, countryOfCapital } from '../lexicon/countries'

/** How far ahead of the next country: between two that are named alike, nobody can tell. */
const AHEAD = 1.5
/** How often a country with a dateline is named at least, of the times of the one named most. */
const SHARE = 0.5

/** The country that the story is told from: that of its dateline, or else the one named most often by far. */
export function findHome(document: Dated): number | undefined {
  const counts = new Map<number, number>()
  for (const reference of document.references) {
    for (const entity of reference.entities) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const datelines = new Set(
    document.zones
      .filter(({ kind }) => kind === 'dateline')
      .flatMap((zone) => textOf(document.article.text, zone).split(/[,—–-]/))
      .map((part) => countryNamed(part.trim()) ?? countryOfCapital(part.trim())),
  )
  const countries = document.entities
    .filter(({ kind }) => kind === 'Country')
    .map(({ key, country }) => ({ key, country, count: counts.get(key) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.key - b.key)
  const [first, second] = countries
  if (first === undefined) return undefined
  const told = countries.find(({ country }) => country !== undefined && datelines.has(country))
  if (told !== undefined && told.count >= SHARE * first.count) return told.key
  return first.count >= AHEAD * (second?.count ?? 0) ? first.key : undefined
}
