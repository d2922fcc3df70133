import type { Annotated, AnnotatedSentence, Segmented, Sentence } from '../document'
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
    const tag = upos[index] ?? 'X'
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
