import { textOf } from '@newsgraph/graph'
import type { Dated } from '../document'
import { countryNamed, countryOfCapital } from '../lexicon/countries'

/** How far ahead of the next country: between two that are named alike, nobody can tell. */
const AHEAD = 1.5
/** What a dateline in the country or its capital counts for, in mentions. */
const DATELINE = 1.5

/** The country that the story is told from: named most often, a dateline there counted in. */
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
  const scores = document.entities
    .filter(({ kind }) => kind === 'Country')
    .map(({ key, country }) => {
      const isHere = country !== undefined && datelines.has(country)
      return { key, score: (counts.get(key) ?? 0) + (isHere ? DATELINE : 0) }
    })
    .sort((a, b) => b.score - a.score || a.key - b.key)
  const [first, second] = scores
  return first !== undefined && first.score >= AHEAD * (second?.score ?? 0) ? first.key : undefined
}
