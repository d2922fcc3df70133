import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { answerQuestions } from './generate/answer-questions'
import { generateFiles } from './generate/generate-files'

/**
 * Writes what is derived from the ontology, the saved questions and the examples.
 *
 *     npm run generate            write the files
 *     npm run generate -- --check fail where one is stale
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const root = path.join(__dirname, '..')
const files = [...generateFiles(root), answerQuestions(root)]
const stale = files.filter(({ file, text }) => read(path.join(root, file)) !== text)

if (values.check) {
  for (const { file } of stale) console.error(`stale: ${file}; run npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { file, text } of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
    console.log(`written: ${file}`)
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
