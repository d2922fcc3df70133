import type { Article, Extraction, Ontology } from '@newsgraph/graph'
import { annotate } from './annotate/annotate'
import { assemble } from './assemble/assemble'
import { date } from './date/date'
import type { Related } from './document'
import type { LanguageModel } from './language-model'
import { mention } from './mention/mention'
import { recognize } from './recognize/recognize'
import { relate } from './relate/relate'
import { resolve } from './resolve/resolve'
import { segment } from './segment/segment'

/** Reads an article into entities, mentions and statements: the same ones for the same text, whatever was read before. */
export async function extract(
  article: Article,
  model: LanguageModel,
  ontology: Ontology,
): Promise<Extraction> {
  return assemble(await readLayers(article, model, ontology), ontology)
}

/** All layers of an article, before ids and offsets are given. */
export async function readLayers(
  article: Article,
  model: LanguageModel,
  ontology: Ontology,
): Promise<Related> {
  const annotated = await annotate(segment(article), model)
  const resolved = resolve(mention(recognize(annotated)))
  return relate(date(resolved), ontology)
}
