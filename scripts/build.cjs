// Builds what `newsgraph` runs: TypeScript and JSON into dist/, and the page. Only what changed since it was built; types
// are `npm run types`. swc, for the compiler needs longer than reading the examples and drawing them.
//   node scripts/build.cjs
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')

const root = path.join(__dirname, '..')
const viewer = path.join(root, 'packages/viewer')
/** Built last. */
const page = path.join(viewer, 'dist/offline/offline.html')

const swcOptions = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  // Node's import() finds the names of a CommonJS module only where they are spelled out.
  module: { type: 'commonjs', ignoreDynamic: true, exportInteropAnnotation: true },
}

/** The folders that the root tsconfig.json refers to. */
function projects() {
  const { references } = readJson(path.join(root, 'tsconfig.json'))
  return references.map((reference) => path.join(root, reference.path))
}

/** The files that changed since they were built, and where each is built. */
function staleSources() {
  return projects().flatMap(staleSourcesOf)
}

function staleSourcesOf(project) {
  const { compilerOptions, include } = readJson(path.join(project, 'tsconfig.json'))
  const { rootDir, outDir } = compilerOptions
  const folders = new Set(include.map((pattern) => pattern.split('/')[0]))
  return [...folders]
    .flatMap((folder) => filesIn(path.join(project, folder)))
    .filter((file) => /\.(ts|js|json)$/.test(file))
    .map((file) => {
      const place = path.relative(path.join(project, rootDir), file)
      return { file, out: path.join(project, outDir, place.replace(/\.ts$/, '.js')) }
    })
    .filter(({ file, out }) => modified(file) > modified(out))
}

async function compile(sources) {
  if (sources.length === 0) return
  const swc = require('@swc/core')
  const outcomes = await Promise.allSettled(
    sources.map(async ({ file, out }) => {
      const text = fs.readFileSync(file, 'utf8')
      const isCode = file.endsWith('.ts')
      const built = isCode
        ? (await swc.transform(text, { ...swcOptions, filename: file })).code
        : text
      fs.mkdirSync(path.dirname(out), { recursive: true })
      // Somebody may be running what lies there.
      fs.writeFileSync(`${out}.${process.pid}`, built)
      fs.renameSync(`${out}.${process.pid}`, out)
    }),
  )
  const problems = outcomes.flatMap(({ reason }) =>
    reason === undefined ? [] : [describe(reason)],
  )
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** swc's messages go on with its own stack. */
function describe({ message }) {
  return message.split('\n\n')[0]
}

function isPageStale() {
  const inputs = [
    'src',
    'index.html',
    'offline.html',
    'vite.config.ts',
    'vite.offline.config.ts',
    '../../graph/src',
    '../../graph/ontology',
    '../../graph/knowledge',
  ]
  const built = modified(page)
  return inputs
    .flatMap((input) => filesIn(path.join(viewer, input)))
    .some((file) => modified(file) > built)
}

/** The page that is served, then the one that is a file of its own. */
async function buildPage() {
  await runVite('vite.config.ts')
  await runVite('vite.offline.config.ts')
}

function runVite(config) {
  const { resolve: find } = createRequire(path.join(viewer, 'package.json'))
  const vite = path.join(path.dirname(find('vite/package.json')), 'bin/vite.js')
  const options = { cwd: viewer, stdio: ['ignore', 2, 2] }
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], options)
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error('the page cannot be built')),
      )
  })
}

function filesIn(place) {
  if (!fs.statSync(place).isDirectory()) return [place]
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

function modified(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

module.exports = { staleSources, compile, isPageStale, buildPage }

if (require.main === module)
  Promise.all([compile(staleSources()), isPageStale() && buildPage()]).catch(({ message }) => {
    console.error(message)
    process.exitCode = 1
  })
