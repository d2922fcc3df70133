// Reads articles as JSON Lines from standard input and prints extractions, without a part of the extractor:
//   npm run ts -- scripts/evaluate/read-without.ts compromise|model
import { createInterface } from 'node:readline'
import { builtInOntology } from '@newsgraph/graph'
import { extract } from '../../packages/extractor/src/extract'
import { openModel } from '../../packages/extractor/test/open-model'
import { compromiseModel } from './compromise-model'
import { readPlainTerms } from './plain-terms'

async function main(left: string | undefined): Promise<void> {
  const model = left === 'model' ? compromiseModel : await openModel()
  const readTerms = left === 'compromise' ? readPlainTerms : undefined
  for await (const line of createInterface({ input: process.stdin })) {
    const article = { title: '', language: 'en', ...JSON.parse(line) }
    console.log(JSON.stringify(await extract(article, model, builtInOntology, readTerms)))
  }
}

main(process.argv[2])
