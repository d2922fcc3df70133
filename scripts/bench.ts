// Times newsgraph as its users meet it, each beside a baseline from the same run.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Argument, Command, InvalidArgumentError } from 'commander'
import { benchCommands } from './bench/bench-commands'
import { benchExtract } from './bench/bench-extract'
import { benchViewer } from './bench/bench-viewer'
import { inTemporaryFolder } from './temporary-folder'

const root = path.resolve(__dirname, '..')
const newsgraph = path.join(root, 'packages/cli/bin/newsgraph.js')

interface Options {
  readonly runs: string
  readonly texts: string
  readonly words: string
  readonly nodes: readonly number[]
}

const program = new Command('npm run bench --')
  .description('Times newsgraph beside a baseline from the same run.')
  .addArgument(
    new Argument(
      '[what]',
      'commands: whole processes, cold; extract: words a second on one core beside spaCy, by stage; viewer: the drawing beside a bare Sigma page',
    )
      .choices(['commands', 'extract', 'viewer'])
      .default('commands'),
  )
  .option('--runs <count>', 'counted runs of each, after one that is not counted', '5')
  .option('--texts <folder>', 'texts (.md, .txt) to read', path.join(root, 'examples/stories'))
  .option('--words <count>', 'read them again and again until there are so many words', '30000')
  .option(
    '--nodes <counts>',
    'sizes of the graphs that are drawn',
    readCounts,
    [1_000, 10_000, 100_000],
  )
  .parse()
const { runs, texts: textFolder, words, nodes } = program.opts<Options>()
const files = readdirSync(textFolder)
  .filter((file) => /\.(md|txt)$/.test(file))
  .map((file) => path.join(textFolder, file))

void inTemporaryFolder((folder) => {
  switch (program.processedArgs[0]) {
    case 'viewer':
      return benchViewer(nodes, folder)
    case 'extract':
      return benchExtract(newsgraph, repeatTexts(Number(words)), Number(runs), folder)
    default:
      return benchCommands(newsgraph, files, Number(runs), folder)
  }
})

/** @throws InvalidArgumentError for what are no counts */
function readCounts(text: string): number[] {
  const counts = text.split(',').map(Number)
  if (counts.every((count) => Number.isInteger(count) && count > 0)) return counts
  throw new InvalidArgumentError('Expected whole numbers from 1, as in 1000,10000.')
}

function repeatTexts(words: number) {
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const counts = texts.map((text) => text.trim().split(/\s+/).length)
  const times = Math.ceil(words / counts.reduce((sum, count) => sum + count, 0))
  return Array.from({ length: times }, (_, time) =>
    texts.map((text, index) => ({ id: `${index}-${time}`, text })),
  ).flat()
}
