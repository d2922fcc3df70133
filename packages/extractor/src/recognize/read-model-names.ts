import type { NameTag, TaggedName } from '../document'
import { countryNamed, countryOfDemonym } from '../lexicon/countries'
import { isCommonBody, kindOfHead } from '../lexicon/name-heads'
import { isPersonNoun } from '../lexicon/nominal-nouns'
import { isParticle, isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import { joinPeople } from './join-people'
import type { NameSpan } from './name-span'
import { splitHyphenated } from './split-hyphenated'
import { isLowerCase, splitName } from './split-name'

/** The model's names as newsgraph delimits them: no "the", title, 's, common noun or punctuation at their ends. */
export function readModelNames(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  return joinPeople(tree, tree.sentence.names)
    .flatMap((name) => splitName(tree, name))
    .map((name) => trim(tree, name))
    .filter((name) => name.first <= name.last && isName(tree, name))
    .flatMap((name) => splitHyphenated(tree, sentence, name))
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
