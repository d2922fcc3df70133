// Prints the sentences of a story as compact trees: npm run ts -- scripts/read-story.ts FILE [PATTERN]
import { readFileSync } from 'node:fs'
import { annotate } from '../packages/extractor/src/annotate/annotate'
import type { AnnotatedSentence } from '../packages/extractor/src/document'
import { segment } from '../packages/extractor/src/segment/segment'
import { openModel } from '../packages/extractor/test/open-model'

function formatTree({ tokens, names }: AnnotatedSentence): string {
  return tokens
    .map(({ text, lemma, upos, head, relation }, index) => {
      const name = names.find(({ first, last }) => first <= index && index <= last)
      const root = lemma === text.toLowerCase() ? '' : `(${lemma})`
      const tag = name === undefined ? '' : `.${name.first === index ? 'B' : 'I'}-${name.tag}`
      return `${index}:${text}${root}/${upos}<${head}.${relation}${tag}`
    })
    .join('  ')
}

async function main(file: string, pattern: string) {
  const article = { id: 'story', title: '', text: readFileSync(file, 'utf8'), language: 'en' }
  const { sentences } = await annotate(segment(article), await openModel())
  for (const sentence of sentences) {
    if (new RegExp(pattern, 'u').test(sentence.text)) console.log(`${formatTree(sentence)}\n`)
  }
}

const [file = '', pattern = ''] = process.argv.slice(2)
main(file, pattern)
