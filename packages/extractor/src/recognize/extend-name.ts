import { isFirstOfName, kindOfHead } from '../lexicon/name-heads'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import { type NameSpan, spanOf } from './name-span'

/** Capitalized words that the model left off: "New START" + "Treaty", "Cyclone" + "Wenona", "Trade and" + "Tariffs Act". */
export function extendName(tree: SentenceTree, name: NameSpan): NameSpan {
  if (name.span !== undefined) return name
  const isFree = (index: number) => isCapitalized(tree, index) && !isInName(tree, index)
  let { first, last } = name
  if (name.tag === 'ORG' || name.tag === 'MISC')
    while (isFree(last + 1) && endsWith(tree, last, last + 1)) last++
  if (isFree(first - 1) && isFirstOfName(tree.lower(first - 1))) first--
  else if (isJoined(tree, first, last)) first = startOfRun(first - 2, isFree)
  if (first === name.first && last === name.last) return name
  const { sentence, score } = name
  const tag = first < name.first && name.tag === 'PER' ? 'MISC' : name.tag
  return spanOf(tree, sentence, first, last, { score, ...(tag === undefined ? {} : { tag }) })
}

/** The next word is a head word, or governs the name's last word as a compound. */
function endsWith(tree: SentenceTree, last: number, next: number): boolean {
  const isCompound = tree.relation(last) === 'compound' && tree.parent(last) === next
  return (kindOfHead(tree.lower(next)) !== undefined || isCompound) && !isTitle(tree.lower(next))
}

/** "… Management and Coordination Act": a law's or ministry's name goes on before "and". */
function isJoined(tree: SentenceTree, first: number, last: number): boolean {
  const known = kindOfHead(tree.lower(last))
  const isBody = known?.kind === 'Agreement' || known?.subkind === 'ministry'
  return isBody && tree.lower(first - 1) === 'and' && isCapitalized(tree, first - 2) && first > 2
}

function startOfRun(from: number, isFree: (index: number) => boolean): number {
  let first = from
  while (first > 0 && isFree(first - 1)) first--
  return first
}

function isCapitalized(tree: SentenceTree, index: number): boolean {
  const isWord = /^(PROPN|NOUN|ADJ|X)$/.test(tree.upos(index))
  return isWord && /^\p{Lu}[\p{L}\p{N}&'’-]+$/u.test(tree.word(index)?.text ?? '')
}

function isInName(tree: SentenceTree, index: number): boolean {
  return tree.sentence.names.some(({ first, last }) => first <= index && last >= index)
}
