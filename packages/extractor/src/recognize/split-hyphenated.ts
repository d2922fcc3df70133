import type { TaggedName } from '../document'
import type { SentenceTree } from '../tree'
import { type NameSpan, partOf, spanOf } from './name-span'

const PARTICIPLE = /^(\p{Lu}.*?)[-‐‑](?:based|born|owned|run|led|backed|funded|made|listed)$/u

/** The member of a party from a state: "R-Texas". */
const PARTY = /^[DIR]-(?=\p{Lu})/u

/** "Delhi-based" names Delhi, "(R-Texas)" Texas; "São Paulo-based Petrobras" the city and the company. */
export function splitHyphenated(
  tree: SentenceTree,
  sentence: number,
  { first, last, tag, score }: TaggedName,
): readonly NameSpan[] {
  for (let index = first; index <= last; index++) {
    const word = tree.word(index)
    const kept = PARTICIPLE.exec(word?.text ?? '')?.[1]
    if (word === undefined || kept === undefined) continue
    const whole = spanOf(tree, sentence, first, index, { tag: 'LOC', score })
    const start = tree.word(first)?.start ?? word.start
    const span = { start, end: word.start + kept.length }
    const text = whole.text.slice(0, span.end - span.start)
    const place = { ...whole, text, span }
    return index === last
      ? [place]
      : [place, spanOf(tree, sentence, index + 1, last, { tag, score })]
  }
  const party = PARTY.exec(tree.text(first, last))?.[0]
  if (party !== undefined && first === last && tag === 'LOC') {
    const range = [party.length, tree.text(first, last).length] as const
    return [partOf(tree, sentence, first, range, { tag, score })]
  }
  return [spanOf(tree, sentence, first, last, { tag, score })]
}
