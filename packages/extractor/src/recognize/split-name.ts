import type { NameTag, TaggedName } from '../document'
import { isCity } from '../lexicon/cities'
import { countryNamed, countryOfCapital } from '../lexicon/countries'
import { kindsOfNoun } from '../lexicon/nominal-nouns'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'

/** The names that the model took for one. */
export function splitName(tree: SentenceTree, name: TaggedName): readonly TaggedName[] {
  return [splitPossessive, splitOrigin, splitCity, splitCommonNoun].reduce<readonly TaggedName[]>(
    (names, split) => names.flatMap((part) => split(tree, part)),
    [name],
  )
}

/** "Russia's Foreign Ministry" is two names, "Lloyd's of London" one. */
function splitPossessive(tree: SentenceTree, name: TaggedName): readonly TaggedName[] {
  for (let index = name.first + 1; index < name.last; index++) {
    if (!/^['’]s?$/u.test(tree.lower(index))) continue
    if (countryNamed(tree.text(name.first, index - 1)) === undefined && name.tag !== 'PER') continue
    const tag: NameTag = name.tag === 'PER' ? 'PER' : 'LOC'
    const rest: NameTag = name.tag === 'PER' ? 'MISC' : name.tag
    return [
      { ...name, last: index - 1, tag },
      { ...name, first: index + 1, tag: rest },
    ]
  }
  return [name]
}

/** "Anna Keller of Acme" and "Acme Corp. of Lima" are two names; "Prince of Wales" is one. */
function splitOrigin(tree: SentenceTree, name: TaggedName): readonly TaggedName[] {
  const { first, last, tag } = name
  for (let index = first + 2; index < last; index++) {
    if (tree.lower(index) !== 'of') continue
    const isPerson = tag === 'PER' && !isTitle(tree.word(index - 1)?.text ?? '')
    if (!isPerson && !(tag === 'ORG' && isCompany(tree, index - 1))) continue
    return [
      { ...name, last: index - 1 },
      { ...name, first: index + 1, tag: isPerson ? 'MISC' : 'LOC' },
    ]
  }
  return [name]
}

/** "Moscow PRAVDA", as transcripts are headed, is two names; so is "Havana Radio Reloj". */
function splitCity(tree: SentenceTree, name: TaggedName): readonly TaggedName[] {
  const { first, last, tag, score } = name
  if (tag === 'PER') return [name]
  for (let end = Math.min(last, first + 2) - 1; end >= first; end--) {
    const city = tree.text(first, end)
    const isPlace = isCity(city) || countryOfCapital(city) !== undefined
    if (!isPlace || !isOutlet(tree, city, end + 1, last)) continue
    return [
      { ...name, last: end, tag: 'LOC' },
      { ...name, first: end + 1, tag: 'ORG', score: Math.max(score, SURE_ENOUGH) },
    ]
  }
  return [name]
}

/** What a station or a paper in capitals is sure to be, whatever the model made of it together with its city. */
const SURE_ENOUGH = 0.6

function isOutlet(tree: SentenceTree, city: string, first: number, last: number): boolean {
  const isShouted = /^[\p{Lu}\d -]{3,}$/u.test(tree.text(first, last)) && /\p{Ll}/u.test(city)
  return isShouted || (first < last && /^(radio|television|tv)$/.test(tree.lower(first)))
}

function isCompany(tree: SentenceTree, index: number): boolean {
  return /^(co|corp|inc|ltd|llc|plc|gmbh)\.?$/.test(tree.lower(index))
}

/** "Milan daily Corriere": the noun between says what the second is, and stands in neither. */
function splitCommonNoun(tree: SentenceTree, name: TaggedName): readonly TaggedName[] {
  for (let index = name.first + 1; index < name.last; index++) {
    if (!isCommonNoun(tree, index)) continue
    if (isLowerCase(tree, index + 1)) continue
    return [
      { ...name, last: index - 1, tag: name.tag === 'PER' ? 'MISC' : 'LOC' },
      { ...name, first: index + 1 },
    ]
  }
  return [name]
}

function isCommonNoun(tree: SentenceTree, index: number): boolean {
  if (!isLowerCase(tree, index)) return false
  return tree.upos(index) === 'NOUN' || kindsOfNoun(tree.lower(index)).length > 0
}

export function isLowerCase(tree: SentenceTree, index: number): boolean {
  return /^\p{Ll}[\p{Ll}-]*$/u.test(tree.word(index)?.text ?? '')
}
