// Reads examples/ and opens the page, as `newsgraph read` and `newsgraph view` do: npm start [-- --port N --no-open]
const path = require('node:path')
const { staleSources, compile, isPageStale, buildPage } = require('./build.cjs')

const root = path.join(__dirname, '..')
/** As the working directory sees it: it is printed. */
const examples = path.relative('', path.join(root, 'examples'))
const store = process.env.NEWSGRAPH_STORE || path.join(examples, '.newsgraph')
/** The exit code after Ctrl-C. */
const STOPPED = 130

async function start() {
  const sources = staleSources()
  const pageIsStale = isPageStale()
  if (sources.length > 0 || pageIsStale) say('building the program and the page')
  const page = pageIsStale ? buildPage() : Promise.resolve()
  const [code] = await Promise.all([compile(sources).then(readExamples), page])
  if (code === STOPPED) return
  const { run } = command()
  await run(['view', '--store', store, ...process.argv.slice(2)])
}

async function readExamples() {
  say('reading the stories in examples/')
  const { run } = command()
  return run(['read', path.join(examples, 'stories'), '--store', store])
}

/** There once it is built. */
function command() {
  return require(path.join(root, 'packages/cli/dist/run.js'))
}

function say(line) {
  process.stderr.write(`newsgraph: ${line}\n`)
}

start().catch((error) => {
  process.stderr.write(`newsgraph: ${error.message}\n`)
  process.exitCode = 1
})
