import type { Name } from '../document'
import { countryOfDemonym } from '../lexicon/countries'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'

const LONGEST = 6

/** The tokens of the title right before a name, without country: "Secretary of State", "Foreign Minister". */
export function findTitle(
  tree: SentenceTree,
  name: Name,
  isName: (index: number) => boolean,
): readonly number[] {
  const last = name.first - 1
  const head = titleEndingAt(tree, last)
  if (head === undefined) return []
  let first = head
  while (first > 0 && head - first < LONGEST && belongsToTitle(tree, first - 1, isName)) first--
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}

/** The title itself, or the one before "of State". */
function titleEndingAt(tree: SentenceTree, last: number): number | undefined {
  if (isTitleWord(tree, last)) return last
  const isOf = tree.lower(last - 1) === 'of' && /^\p{Lu}/u.test(tree.word(last)?.text ?? '')
  return isOf && isTitleWord(tree, last - 2) ? last - 2 : undefined
}

function isTitleWord(tree: SentenceTree, index: number): boolean {
  if (!/^(ADJ|NOUN|PROPN)$/.test(tree.upos(index))) return false
  return isTitle(tree.word(index)?.text ?? '') || isTitle(tree.lemma(index))
}

function belongsToTitle(
  tree: SentenceTree,
  index: number,
  isName: (index: number) => boolean,
): boolean {
  if (isName(index) || !/^(PROPN|ADJ|NOUN)$/.test(tree.upos(index))) return false
  return countryOfDemonym(tree.word(index)?.text ?? '') === undefined
}
