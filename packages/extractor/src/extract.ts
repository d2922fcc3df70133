import type { Article, Extraction, Ontology } from '@newsgraph/graph'
import { annotate } from './annotate/annotate'
import { assemble } from './assemble/assemble'
import { date } from './date/date'
import type { Dated } from './document'
import type { LanguageModel } from './language-model'
import { mention } from './mention/mention'
import { quote } from './quote/quote'
import { recognize } from './recognize/recognize'
import { relate } from './relate/relate'
import { resolve } from './resolve/resolve'
import type { TermReader } from './segment/compromise'
import { segment } from './segment/segment'

/**
 * Reads an article into entities, mentions and statements: the same ones for the same text, whatever was read before.
 * Words and sentences are compromise's unless another reader is given.
 */
export async function extract(
  article: Article,
  model: LanguageModel,
  ontology: Ontology,
  readTerms?: TermReader,
): Promise<Extraction> {
  return assemble(relate(await readDated(article, model, readTerms), ontology), ontology)
}

/** All layers below the statements: who is named, who is who, and when. */
export async function readDated(
  article: Article,
  model: LanguageModel,
  readTerms?: TermReader,
): Promise<Dated> {
  const annotated = await annotate(segment(article, readTerms), model)
  return date(resolve(mention(quote(recognize(annotated)))))
}
