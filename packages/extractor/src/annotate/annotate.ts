import type { Annotated, AnnotatedSentence, Segmented, Sentence, TaggedName } from '../document'
import type { LanguageModel } from '../language-model'
import { isInfinitive } from './is-infinitive'
import { lemmatize } from './lemmatize'
import { repairTree } from './repair-tree'

/** Adds parts of speech, lemmas, the dependency tree and the model's names, a sentence at a time. */
export async function annotate(segmented: Segmented, model: LanguageModel): Promise<Annotated> {
  const sentences: AnnotatedSentence[] = []
  for (const sentence of segmented.sentences) {
    sentences.push(await annotateSentence(sentence, model))
  }
  return { ...segmented, sentences }
}

async function annotateSentence(
  sentence: Sentence,
  model: LanguageModel,
): Promise<AnnotatedSentence> {
  const words = sentence.tokens.map(({ text }) => text)
  const { upos, heads, relations, names } = await model.annotate(words)
  const tokens = sentence.tokens.map((token, index) => {
    const tag = plainTag(upos[index] ?? 'X', token.text, isNamed(names, index))
    return {
      ...token,
      upos: tag,
      lemma: isInfinitive(words, upos, index)
        ? token.text.toLowerCase()
        : lemmatize(token.text, tag),
      head: heads[index] ?? -1,
      relation: relations[index] ?? 'dep',
    }
  })
  return repairTree({ ...sentence, tokens, names })
}

/** Without a capital and outside of names, what the model takes for a proper noun is a common one. */
function plainTag(tag: string, text: string, isInName: boolean): string {
  return tag === 'PROPN' && !isInName && /^\p{Ll}[\p{Ll}-]+$/u.test(text) ? 'NOUN' : tag
}

function isNamed(names: readonly TaggedName[], index: number): boolean {
  return names.some(({ first, last }) => first <= index && index <= last)
}
