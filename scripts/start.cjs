// Reads examples/ and opens the page, as `newsgraph read` and `newsgraph view` do: npm start [-- --port N --no-open]
const path = require('node:path')
const { staleSources, compile, isPageStale, buildPage } = require('./build.cjs')

const root = path.join(__dirname, '..')
const examples = path.join(root, 'examples')
const store = process.env.NEWSGRAPH_STORE || path.join(examples, '.newsgraph')

async function start() {
  const sources = staleSources()
  const pageIsStale = isPageStale()
  if (sources.length > 0 || pageIsStale) say('building the program and the page')
  const page = pageIsStale ? buildPage() : Promise.resolve()
  await Promise.all([compile(sources).then(readExamples), page])
  const { run } = command()
  await run(['view', '--store', store, ...process.argv.slice(2)])
}

async function readExamples() {
  say('reading the stories in examples/')
  const { run } = command()
  await run(['read', path.relative('', path.join(examples, 'stories')), '--store', store])
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
