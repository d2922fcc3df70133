import type { SentenceTree } from '../tree'
import { extendName } from './extend-name'
import { findCountries } from './find-countries'
import { findBodies, findTailed } from './find-headed-names'
import { findKnownNames } from './find-known-names'
import { byPosition, holds, type NameSpan, overlap } from './name-span'
import { readModelNames } from './read-model-names'

/** All stretches of a sentence that may be names, of the model and of the word lists, in the sentence's order. */
export function collectSpans(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  const model = readModelNames(tree, sentence).map((name) => extendName(tree, name))
  const named = addKnown(model, findKnownNames(tree, sentence))
  const bodied = [...named, ...findBodies(tree, sentence, named)]
  const withCountries = addCountries(bodied, findCountries(tree, sentence, bodied))
  return [...addTailed(withCountries, findTailed(tree, sentence, withCountries))].sort(byPosition)
}

/** A known name takes the place of what it covers; inside a longer name it is nested. */
function addKnown(names: readonly NameSpan[], known: readonly NameSpan[]): readonly NameSpan[] {
  const nested = (span: NameSpan) =>
    names.some((name) => holds(name, span) && !holds(span, name) && name.span === undefined)
  const kept = names.filter((name) => !known.some((span) => !nested(span) && overlap(span, name)))
  return [...kept, ...known.map((span) => (nested(span) ? { ...span, nested: true } : span))]
}

/** A country's name keeps what the model takes it for. */
function addCountries(
  names: readonly NameSpan[],
  countries: readonly NameSpan[],
): readonly NameSpan[] {
  const isSame = (left: NameSpan, right: NameSpan) => holds(left, right) && holds(right, left)
  const replaced = names.filter((name) => !countries.some((country) => isSame(name, country)))
  const found = countries.map((country) => {
    const same = names.find((name) => isSame(name, country))
    return same?.tag === undefined ? country : { ...country, tag: same.tag, score: same.score }
  })
  return [...replaced, ...found]
}

function addTailed(names: readonly NameSpan[], tailed: readonly NameSpan[]): readonly NameSpan[] {
  const inner = names
    .filter((name) => !tailed.some((span) => holds(span, name) && holds(name, span)))
    .map((name) => (tailed.some((span) => holds(span, name)) ? { ...name, nested: true } : name))
  return [...inner, ...tailed]
}
