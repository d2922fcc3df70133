import type { Name, Phrase } from '../document'
import { nameKey, nameWords } from '../lexicon/name-key'
import type { SentenceTree } from '../tree'
import { holds, overlap, spanOf } from './name-span'

/**
 * The names with those that the model missed here but that the story knows from elsewhere: whole, or a person's surname.
 * A name found whole takes the place of its parts.
 */
export function rescueNames(
  trees: readonly SentenceTree[],
  names: readonly Name[],
): readonly Name[] {
  const known = knownNames(names)
  const longest = Math.max(1, ...[...known.keys()].map((key) => key.split(' ').length))
  const rescued = trees.flatMap((tree, sentence) => {
    const here = names.filter((name) => name.sentence === sentence)
    return rescueIn(tree, sentence, here, known, Math.min(longest, 6))
  })
  const kept = names.filter((name) => !rescued.some((whole) => holds(whole, name)))
  return [...kept, ...rescued]
}

function knownNames(names: readonly Name[]): ReadonlyMap<string, Name> {
  const known = new Map<string, Name>()
  for (const name of names) {
    if (name.country !== undefined || name.nested) continue
    if (!known.has(nameKey(name.text))) known.set(nameKey(name.text), name)
  }
  for (const name of names) {
    const words = nameWords(name.text)
    const surname = words.at(-1) ?? ''
    if (name.kind === 'Person' && words.length > 1 && surname.length > 2 && !known.has(surname)) {
      known.set(surname, name)
    }
  }
  return known
}

function rescueIn(
  tree: SentenceTree,
  sentence: number,
  here: readonly Name[],
  known: ReadonlyMap<string, Name>,
  longest: number,
): readonly Name[] {
  const found: Name[] = []
  for (let first = 0; first < tree.size; first++) {
    if (!/^\p{Lu}/u.test(tree.word(first)?.text ?? '')) continue
    for (let last = Math.min(first + longest, tree.size) - 1; last >= first; last--) {
      if (!/[\p{L}\p{N}.]$/u.test(tree.lower(last)) || /^['’]s$/u.test(tree.lower(last))) continue
      const model = known.get(nameKey(tree.text(first, last)))
      const { head, text } = spanOf(tree, sentence, first, last)
      const phrase = { sentence, first, last, head }
      if (model === undefined || !isFree(phrase, here) || isWithArticle(text, model)) continue
      if (first === last && !isLikelyName(tree, first)) continue
      const { kind, subkind } = model
      found.push({ ...phrase, text, kind, ...(subkind === undefined ? {} : { subkind }) })
      first = last
      break
    }
  }
  return found
}

/** "The Labour Court", which the story knows as "Labour Court". */
function isWithArticle(text: string, known: Name): boolean {
  return /^the\s/i.test(text) && !/^the\s/i.test(known.text)
}

/** No other name is there, or only parts of this one: "Markets Authority" of "Competition and Markets Authority". */
function isFree(phrase: Phrase, here: readonly Name[]): boolean {
  const others = here.filter((name) => overlap(name, phrase))
  const isWhole = (name: Name) => holds(phrase, name) && !holds(name, phrase)
  return others.every((name) => isWhole(name) && phrase.last - phrase.first > 1)
}

/** At a sentence's start any word is capitalized; the model must at least see a proper noun. */
function isLikelyName(tree: SentenceTree, index: number): boolean {
  return tree.upos(index) === 'PROPN' || (index > 0 && tree.upos(index) !== 'DET')
}
