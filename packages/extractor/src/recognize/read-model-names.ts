import type { NameTag, TaggedName } from '../document'
import { countryNamed, countryOfDemonym } from '../lexicon/countries'
import { kindOfHead } from '../lexicon/name-heads'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import { type NameSpan, partOf, spanOf } from './name-span'

const QUOTE = /^["“”'‘’]$/u
const BASED = /^(\p{Lu}.*)[-‐‑](?:based|born|owned|run|led|backed|funded|made|listed)$/u

/** The model's names as newsgraph delimits them: no "the", title, 's or punctuation; `X "Nick" Y` is one. */
export function readModelNames(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  return joinNicknames(tree, tree.sentence.names)
    .flatMap((name) => splitPossessive(tree, name))
    .map((name) => trim(tree, name))
    .filter((name) => name.first <= name.last)
    .flatMap((name) => splitParticiple(tree, sentence, name))
}

/** X "Nick" Y: three names of a person, one name. */
function joinNicknames(tree: SentenceTree, names: readonly TaggedName[]): readonly TaggedName[] {
  const joined: TaggedName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const between = before && tree.lower(before.last + 1)
    if (
      before?.tag === 'PER' &&
      name.tag === 'PER' &&
      name.first - before.last === 2 &&
      QUOTE.test(between ?? '')
    ) {
      joined[joined.length - 1] = { ...before, last: name.last }
    } else {
      joined.push(name)
    }
  }
  return joined
}

/** "Russia's Foreign Ministry" is two names, "McDonald's" and "Lloyd's of London" one. */
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

function trim(tree: SentenceTree, name: TaggedName): TaggedName {
  let { first, last } = name
  while (last >= first && isOutside(tree, last)) last--
  while (first <= last && (tree.upos(first) === 'PUNCT' || QUOTE.test(tree.lower(first)))) first++
  while (first < last && isBeforeName(tree, first, name.tag)) first++
  return { ...name, first, last }
}

/** What may stand after a name but not in it. */
function isOutside(tree: SentenceTree, index: number): boolean {
  const text = tree.lower(index)
  return /^(['’]s?|[,;:()"“”—–-])$/u.test(text)
}

function isBeforeName(tree: SentenceTree, index: number, tag: NameTag): boolean {
  const text = tree.word(index)?.text ?? ''
  if (/^the$/i.test(text)) return true
  if (tag !== 'PER') return false
  if (isTitle(text) || kindOfHead(text)?.subkind === 'ministry') return true
  if (/^\p{Lu}/u.test(text)) {
    return countryOfDemonym(text) !== undefined || isTitledLater(tree, index, text)
  }
  return /^\p{Ll}{3,}$/u.test(text) && tree.upos(index) !== 'PROPN'
}

/** "Foreign" in "Foreign Minister X", "of" in "Secretary of State X". */
function isTitledLater(tree: SentenceTree, index: number, text: string): boolean {
  return /^(Foreign|Prime|Vice|Deputy|Defen[cs]e|Interior|Finance|State)$/.test(text)
    ? index + 1 < tree.size
    : false
}

/** "Delhi-based" names Delhi; "Delhi-based Sun Pharma" also the company. */
function splitParticiple(
  tree: SentenceTree,
  sentence: number,
  name: TaggedName,
): readonly NameSpan[] {
  const { tag, score } = name
  const place = BASED.exec(tree.word(name.first)?.text ?? '')?.[1]
  if (place === undefined) return [spanOf(tree, sentence, name.first, name.last, { tag, score })]
  const part = partOf(tree, sentence, name.first, [0, place.length], {
    tag: /based|born/.test(tree.lower(name.first)) ? 'LOC' : tag,
    score,
  })
  if (name.first === name.last) return [part]
  return [part, spanOf(tree, sentence, name.first + 1, name.last, { tag, score })]
}
