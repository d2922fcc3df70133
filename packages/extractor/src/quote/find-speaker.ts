import type { Quotation } from '../document'
import { SAYING } from '../lexicon/speech'
import type { SentenceTree } from '../tree'

/** A stretch of tokens in one sentence, both ends included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const REPORTING: ReadonlySet<string> = new Set([
  'ccomp',
  'conj',
  'dep',
  'obj',
  'obl',
  'parataxis',
  'xcomp',
])

/** The part of a quotation that lies in one sentence. */
export function stretchIn(
  { first, last }: Pick<Quotation, 'first' | 'last'>,
  sentence: number,
  size: number,
): Stretch {
  return {
    first: first.sentence === sentence ? first.token : 0,
    last: last.sentence === sentence ? last.token : size - 1,
  }
}

/**
 * The token that stands for who says a stretch: the subject of the verb beside it that takes it as its clause ("X said
 * …", "…, X told reporters"), whoever the words are according to, or who is named before a colon.
 */
export function findSpeaker(tree: SentenceTree, stretch: Stretch): number | undefined {
  const outside = tree.words.map((_, index) => index).filter((index) => !isIn(stretch, index))
  const verbs = outside.filter((index) => tree.upos(index) === 'VERB')
  const byDistance = [...verbs].sort((a, b) => distance(stretch, a) - distance(stretch, b))
  const known = byDistance.filter((verb) => SAYING.has(tree.lemma(verb)))
  const joined = byDistance.filter((verb) => reports(tree, verb, stretch))
  for (const verb of [...joined.filter((verb) => known.includes(verb)), ...joined, ...known]) {
    const subject = subjectOutside(tree, verb, stretch)
    if (subject !== undefined) return subject
  }
  return outside.find((index) => tree.caseOf(index).startsWith('accord'))
}

/** Who speaks in a sentence without marks: "The deal is dead, X said." */
export function findReporter(tree: SentenceTree): number | undefined {
  const nothing = { first: -1, last: -1 }
  const verbs = tree.words.flatMap(({ upos, lemma }, index) =>
    upos === 'VERB' && SAYING.has(lemma.toLowerCase()) ? [index] : [],
  )
  const subjects = verbs.map((verb) => subjectOutside(tree, verb, nothing))
  return subjects.findLast((subject) => subject !== undefined)
}

function isIn({ first, last }: Stretch, index: number): boolean {
  return first <= index && index <= last
}

function distance({ first, last }: Stretch, index: number): number {
  return index < first ? first - index : index - last
}

/** Whether the verb governs the stretch, or hangs on it as "X said" does on what was said. */
function reports(tree: SentenceTree, verb: number, stretch: Stretch): boolean {
  if (isIn(stretch, tree.parent(verb))) return tree.relation(verb) === 'parataxis'
  return tree
    .children(verb)
    .some((child) => isIn(stretch, child) && REPORTING.has(tree.relation(child)))
}

/** The verb's own subject, or the one that it shares: "X smiled and said". */
function subjectOutside(tree: SentenceTree, verb: number, stretch: Stretch): number | undefined {
  const subject = tree.child(verb, 'nsubj')
  if (subject !== undefined) {
    if (isIn(stretch, subject)) return undefined
    const isWho = ['who', 'which'].includes(tree.lower(subject))
    return isWho && tree.relation(verb).includes('relcl') ? tree.parent(verb) : subject
  }
  return tree.relation(verb) === 'conj'
    ? subjectOutside(tree, tree.parent(verb), stretch)
    : undefined
}
