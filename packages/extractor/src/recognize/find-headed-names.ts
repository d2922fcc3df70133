import { kindOfHead, kindOfTail } from '../lexicon/name-heads'
import type { SentenceTree } from '../tree'
import { type NameSpan, overlap, spanOf } from './name-span'

const CAPITALIZED = /^\p{Lu}[\p{L}\p{N}&.'’-]*$/u
/** Heads whose bodies are often called by common words that the model passes over. */
const BODIES = new Set(['ministry', 'court', 'government', 'military', 'police', 'union', 'party'])

/** "Defence Ministry", "Supreme Court": capitalized words before a body's head word that no other name holds. */
export function findBodies(
  tree: SentenceTree,
  sentence: number,
  names: readonly NameSpan[],
): readonly NameSpan[] {
  const found: NameSpan[] = []
  const isFree = (index: number) =>
    !names.some((name) => overlap(name, spanOf(tree, sentence, index, index)))
  for (let last = 1; last < tree.size; last++) {
    const known = kindOfHead(tree.lower(last))
    if (known === undefined || !BODIES.has(known.subkind)) continue
    if (!CAPITALIZED.test(tree.word(last)?.text ?? '') || !isFree(last)) continue
    let first = last
    while (first > 0 && isNamePart(tree, first - 1) && isFree(first - 1)) first--
    if (first < last) found.push(spanOf(tree, sentence, first, last, { known }))
  }
  return found
}

function isNamePart(tree: SentenceTree, index: number): boolean {
  return (
    CAPITALIZED.test(tree.word(index)?.text ?? '') &&
    !/^(DET|ADP|PRON|CCONJ|SCONJ|AUX)$/.test(tree.upos(index))
  )
}

/** "Muscat talks", "Minsk accords", "G-20 summit": a name and the common noun that says what it names. */
export function findTailed(
  tree: SentenceTree,
  sentence: number,
  names: readonly NameSpan[],
): readonly NameSpan[] {
  return names.flatMap((name) => {
    const tail = tree.parent(name.head)
    const known = kindOfTail(tree.lower(tail))
    if (known === undefined || name.demonym || name.tag === 'PER') return []
    if (tail <= name.last || tail > name.last + 2) return []
    if (!/^(amod|compound|nmod|nmod:poss)$/.test(tree.relation(name.head))) return []
    if (tree.child(name.head, 'case') !== undefined) return []
    const isName = known.kind === 'Agreement' && name.last > name.first && name.tag !== 'LOC'
    if (isName) return [{ ...name, known }]
    return [spanOf(tree, sentence, name.first, tail, { known })]
  })
}
