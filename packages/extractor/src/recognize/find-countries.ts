import { countryNamed, countryOfDemonym } from '../lexicon/countries'
import type { SentenceTree } from '../tree'
import { holds, type NameSpan, partOf, spanOf } from './name-span'

/** Words in the longest name of a country. */
const LONGEST = 7

/** Countries and demonyms by their names, also inside longer names and halves of "US-Russia"; not inside a person's. */
export function findCountries(
  tree: SentenceTree,
  sentence: number,
  names: readonly NameSpan[],
): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (let index = 0; index < tree.size; index++) {
    const whole = longestFrom(tree, sentence, index)
    const spans = whole === undefined ? halves(tree, sentence, index) : [whole]
    for (const span of spans) {
      const outer = names.find((name) => holds(name, span))
      const same = outer !== undefined && outer.last - outer.first === span.last - span.first
      if (outer?.tag === 'PER' && (!same || span.span !== undefined)) continue
      found.push(outer === undefined || same ? span : { ...span, nested: true })
    }
    if (whole !== undefined) index = whole.last
  }
  return found
}

function longestFrom(tree: SentenceTree, sentence: number, first: number): NameSpan | undefined {
  if (!/^\p{Lu}/u.test(tree.word(first)?.text ?? '')) return undefined
  if (/^the$/i.test(tree.lower(first)) || isCurrency(tree, first)) return undefined
  for (let last = Math.min(first + LONGEST, tree.size) - 1; last >= first; last--) {
    if (/^['’]s?$/u.test(tree.lower(last))) continue
    const found = countryFacts(tree.text(first, last))
    if (found !== undefined) return spanOf(tree, sentence, first, last, found)
  }
  return undefined
}

/** "US" in "US$ 4 million" is money. */
function isCurrency(tree: SentenceTree, index: number): boolean {
  return /^[$€£]/u.test(tree.lower(index + 1))
}

function countryFacts(text: string): { country: string; demonym?: boolean } | undefined {
  const country = countryNamed(text)
  if (country !== undefined) return { country }
  const people = countryOfDemonym(text)
  return people === undefined ? undefined : { country: people, demonym: true }
}

/** "US-Russia", "Russian-backed": the halves that are countries. */
function halves(tree: SentenceTree, sentence: number, index: number): readonly NameSpan[] {
  const text = tree.word(index)?.text ?? ''
  const cut = text.search(/[-‐‑–—/]/u)
  if (cut <= 0 || !/^\p{Lu}/u.test(text)) return []
  const ranges: [number, number][] = [
    [0, cut],
    [cut + 1, text.length],
  ]
  return ranges.flatMap(([from, to]) => {
    const part = text.slice(from, to)
    const facts = /^\p{Lu}/u.test(part) ? countryFacts(part) : undefined
    return facts === undefined ? [] : [partOf(tree, sentence, index, [from, to], facts)]
  })
}
