import type { NameTag, TaggedName } from '../document'
import { isCity } from '../lexicon/cities'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../lexicon/countries'
import { isCommonBody, kindOfHead } from '../lexicon/name-heads'
import { isPersonNoun, kindsOfNoun } from '../lexicon/nominal-nouns'
import { isParticle, isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import { joinPeople } from './join-people'
import type { NameSpan } from './name-span'
import { splitHyphenated } from './split-hyphenated'

/** The model's names as newsgraph delimits them: no "the", title, 's, common noun or punctuation at their ends. */
export function readModelNames(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  return joinPeople(tree, tree.sentence.names)
    .flatMap((name) => splitPossessive(tree, name))
    .flatMap((name) => splitOrigin(tree, name))
    .flatMap((name) => splitCity(tree, name))
    .flatMap((name) => splitCommonNoun(tree, name))
    .map((name) => trim(tree, name))
    .filter((name) => name.first <= name.last && isName(tree, name))
    .flatMap((name) => splitHyphenated(tree, sentence, name))
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

function trim(tree: SentenceTree, name: TaggedName): TaggedName {
  let { first, last } = name
  while (last >= first && isAfterName(tree, last)) last--
  if (first < last && isTitleOfNext(tree, last)) last--
  while (first <= last && /^[\p{P}\p{S}]+$/u.test(tree.lower(first))) first++
  while (first < last && isBeforeName(tree, first, name.tag)) first++
  return { ...name, first, last }
}

/** Punctuation, 's and common nouns: "treaty" in "New START treaty" says what it is. */
function isAfterName(tree: SentenceTree, index: number): boolean {
  return /^(['’]s?|[,;:()"“”—–-])$/u.test(tree.lower(index)) || isLowerCase(tree, index)
}

/** "FAA Administrator" before "Anna Keller": the office is no part of the body's name. */
function isTitleOfNext(tree: SentenceTree, index: number): boolean {
  const isNext = ({ first, tag }: TaggedName) => tag === 'PER' && first === index + 1
  return isTitle(tree.lower(index)) && tree.sentence.names.some(isNext)
}

function isBeforeName(tree: SentenceTree, index: number, tag: NameTag): boolean {
  const text = tree.word(index)?.text ?? ''
  if (/^the$/i.test(text)) return true
  if (isLowerCase(tree, index)) return !isParticle(text)
  if (tag !== 'PER') return false
  if (isTitle(text) || kindOfHead(text)?.subkind === 'ministry') return true
  return countryOfDemonym(text) !== undefined || OFFICE.test(text)
}

/** First words of offices: "Foreign Minister", "Vice President". */
const OFFICE = /^(Foreign|Prime|Vice|Deputy|Defen[cs]e|Interior|Finance|State)$/

function isLowerCase(tree: SentenceTree, index: number): boolean {
  return /^\p{Ll}[\p{Ll}-]*$/u.test(tree.word(index)?.text ?? '')
}

/** A capital at the sentence's start, or after "a", makes no name: "Critics argued", "a former Marine". */
function isName(tree: SentenceTree, { first, last, tag }: TaggedName): boolean {
  if (!/\p{Lu}/u.test(tree.text(first, last))) return false
  if (tag !== 'PER' && saysWhatSomebodyIs(tree, first, last)) return false
  if (first !== last || tag === 'PER') return true
  if (isPartOfOffice(tree.lower(first))) return false
  if (/^(NOUN|ADJ|VERB|ADV|PRON|DET)$/.test(tree.upos(first)) && first === 0) return false
  const determiner = tree.child(first, 'det')
  const isOne = determiner !== undefined && /^an?$/.test(tree.lower(determiner))
  return !(isOne && tag === 'MISC')
}

/** "a former US Marine", "British Labour MP": a country and what one of its people is. */
function saysWhatSomebodyIs(tree: SentenceTree, first: number, last: number): boolean {
  const country = tree.text(first, first)
  const isOfState = countryNamed(country) !== undefined || countryOfDemonym(country) !== undefined
  return first < last && isOfState && isPersonNoun(tree.lower(last))
}

/** "State" in "Secretary of State", "Defence" in "Minister for Defence". */
function isPartOfOffice(word: string): boolean {
  return isCommonBody([word]) && kindOfHead(word)?.kind !== 'Organization'
}
