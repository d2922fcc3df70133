import type { Article } from '@newsgraph/graph'
import { annotate } from '../src/annotate/annotate'
import { date } from '../src/date/date'
import type { Annotated, Dated, Recognized, Resolved } from '../src/document'
import type { LanguageModel } from '../src/language-model'
import { mention } from '../src/mention/mention'
import { quote } from '../src/quote/quote'
import { recognize } from '../src/recognize/recognize'
import { resolve } from '../src/resolve/resolve'
import { segment } from '../src/segment/segment'
import { openModel } from './open-model'

type Facts = Partial<Article>

/** The model takes a while to open on a busy machine. */
jest.setTimeout(60_000)

let model: Promise<LanguageModel> | undefined

/** A text's sentences with trees, read by the real model; opened once a test file. */
export async function annotateText(text: string, facts: Facts = {}): Promise<Annotated> {
  model ??= openModel()
  return annotate(segment({ id: 'test', title: '', text, language: 'en', ...facts }), await model)
}

export async function recognizeText(text: string): Promise<Recognized> {
  return recognize(await annotateText(text))
}

export async function resolveText(text: string): Promise<Resolved> {
  return resolve(mention(quote(await recognizeText(text))))
}

/** Read against the day of publication. */
export async function dateText(text: string, publishedAt?: string): Promise<Dated> {
  const facts = publishedAt === undefined ? {} : { publishedAt }
  return date(resolve(mention(quote(recognize(await annotateText(text, facts))))))
}

/** "words = name + name" for each reference, in the story's order. */
export function referencesOf(resolved: Resolved): readonly string[] {
  return resolved.references.map(({ text, entities }) => {
    const names = entities.map((key) => resolved.entities[key]?.name)
    return `${text} = ${names.join(' + ')}`
  })
}
