import nlp from 'compromise'
import type { NameTag } from '../../packages/extractor/src/document'
import type { LanguageModel, SentenceAnnotation } from '../../packages/extractor/src/language-model'

type Tags = ReadonlySet<string>

/** compromise's tags as universal parts of speech; the first that fits. */
const UPOS = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Value', 'NUM'],
] as const
const NAMES: readonly (readonly [string, NameTag])[] = [
  ['Person', 'PER'],
  ['Place', 'LOC'],
  ['Organization', 'ORG'],
]

/** What stands in for the model: compromise's tags and names, and no tree. */
export const compromiseModel: LanguageModel = {
  annotate: (words) => Promise.resolve(annotate(words)),
}

function annotate(words: readonly string[]): SentenceAnnotation {
  const tags = words.map((word) => tagsOf(word))
  const upos = tags.map((row) => UPOS.find(([tag]) => row.has(tag))?.[1] ?? 'X')
  const root = Math.max(0, upos.indexOf('VERB'))
  return {
    upos,
    heads: words.map((_, index) => (index === root ? -1 : root)),
    relations: words.map((_, index) => (index === root ? 'root' : 'dep')),
    names: namesOf(tags),
  }
}

function tagsOf(word: string): Tags {
  const document = nlp(word).document as unknown as readonly (readonly { tags: Tags }[])[]
  return document[0]?.[0]?.tags ?? new Set()
}

function namesOf(tags: readonly Tags[]): SentenceAnnotation['names'] {
  const found: { first: number; last: number; tag: NameTag; score: number }[] = []
  tags.forEach((row, index) => {
    const tag = NAMES.find(([name]) => row.has(name))?.[1]
    const before = found.at(-1)
    if (tag === undefined) return
    if (before?.last === index - 1 && before.tag === tag) before.last = index
    else found.push({ first: index, last: index, tag, score: 1 })
  })
  return found
}
