// Times newsgraph as its users meet it, each beside a baseline from the same run.
//   npm run bench [-- --runs N]                      whole processes, cold: a Node process that does nothing, compromise alone
//   npm run bench -- extract [--runs N] [--texts FOLDER] [--words N]
//                                                    words a second on one core, beside spaCy's small English model, by stage
// --runs   counted runs of each, after one that is not counted (default 5)
// --texts  a folder of texts (.md, .txt) to read (default: examples/stories)
// --words  read them again and again until there are so many words (default 30000)
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchCommands } from './bench/bench-commands'
import { benchExtract } from './bench/bench-extract'
import { inTemporaryFolder } from './temporary-folder'

const root = path.resolve(__dirname, '..')
const newsgraph = path.join(root, 'packages/cli/bin/newsgraph.js')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    texts: { type: 'string', default: path.join(root, 'examples/stories') },
    words: { type: 'string', default: '30000' },
  },
})
const [what = 'commands'] = positionals
const runs = Number(values.runs)
const files = readdirSync(values.texts)
  .filter((file) => /\.(md|txt)$/.test(file))
  .map((file) => path.join(values.texts, file))

if (what === 'extract') {
  const texts = repeatTexts(Number(values.words))
  inTemporaryFolder((folder) => benchExtract(newsgraph, texts, runs, folder))
} else if (what === 'commands') {
  inTemporaryFolder((folder) => benchCommands(newsgraph, files, runs, folder))
} else {
  console.error(`bench: expected extract, or nothing, got '${what}'`)
  process.exit(1)
}

function repeatTexts(words: number) {
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const counts = texts.map((text) => text.trim().split(/\s+/).length)
  const times = Math.ceil(words / counts.reduce((sum, count) => sum + count, 0))
  return Array.from({ length: times }, (_, time) =>
    texts.map((text, index) => ({ id: `${index}-${time}`, text })),
  ).flat()
}
