import knowledge from '../../knowledge/lemmas.json'

const OPENERS: ReadonlySet<string> = new Set(knowledge.beforeInfinitive)
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PART'])

/** Whether the verb at `index` stands after "to", a modal or "do", and so in its dictionary form: "will not lay". */
export function isInfinitive(
  words: readonly string[],
  upos: readonly string[],
  index: number,
): boolean {
  if (upos[index] !== 'VERB') return false
  let before = index - 1
  while (!isOpener(words, upos, before) && BETWEEN.has(upos[before] ?? '')) before--
  return isOpener(words, upos, before)
}

function isOpener(words: readonly string[], upos: readonly string[], index: number): boolean {
  const word = words[index]?.toLowerCase().replaceAll('’', "'")
  const tag = upos[index]
  return word !== undefined && OPENERS.has(word) && (tag === 'AUX' || tag === 'PART')
}
