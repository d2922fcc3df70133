import { type Article, builtInOntology, type Extraction, type Statement } from '@newsgraph/graph'
import { extract } from '../src/extract'
import type { LanguageModel } from '../src/language-model'
import { openModel } from './open-model'

/** The model takes a while to open on a busy machine. */
jest.setTimeout(60_000)

let model: Promise<LanguageModel> | undefined

/** What the whole extractor reads in a text; the real model is opened once a test file. */
export async function extractText(text: string, facts: Partial<Article> = {}): Promise<Extraction> {
  model ??= openModel()
  const article: Article = { id: '0000000000000000', title: '', text, language: 'en', ...facts }
  return extract(article, await model, builtInOntology)
}

/** "Source TYPE Target". */
export function tripleOf({ entities }: Extraction, { source, type, target }: Statement): string {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return `${nameOf(source)} ${type} ${nameOf(target)}`
}

/** A triple for each statement, with what is not plain: "not", a modality, a date, who says so. */
export function statementsOf(extraction: Extraction): readonly string[] {
  return extraction.statements.map((statement) =>
    [tripleOf(extraction, statement), ...qualifiers(statement)].join(' '),
  )
}

function qualifiers({ polarity, modality, date, attribution }: Statement): readonly string[] {
  const range = date?.end === undefined ? date?.value : `${date.value}/${date.end}`
  return [
    ...(polarity === 'negated' ? ['not'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(range === undefined ? [] : [range]),
    ...(attribution === undefined ? [] : [`(${attribution.text})`]),
  ]
}
