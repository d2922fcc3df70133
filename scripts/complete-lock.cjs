// Run after `npm install`. npm leaves other platforms' optional packages out of package-lock.json when one platform
// resolves them, and `npm ci` then fails elsewhere: this adds the missing ones, by the names and versions that their
// parents ask for.
const fs = require('node:fs')

const SYSTEMS = [
  'darwin',
  'win32',
  'linux',
  'android',
  'freebsd',
  'openharmony',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'mips64el',
  'universal',
]

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
const packages = lock.packages

/** Whether `name` resolves from the package at `path`, in its own node_modules or one above. */
function resolves(path, name) {
  for (let base = path; ; ) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true
    if (base === '') return false
    const parent = base.lastIndexOf('/node_modules/')
    base = parent < 0 ? '' : base.slice(0, parent)
  }
}

function entryFor(name, range, dev) {
  const words = name.split(/[-/]/)
  const system = name === 'fsevents' ? 'darwin' : SYSTEMS.find((word) => name.includes(word))
  const processor = PROCESSORS.find((word) => words.includes(word))
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    optional: true,
    ...(dev && { dev }),
    ...(system && { os: [system] }),
    ...(processor && { cpu: [processor] }),
    ...(libc && { libc: [libc] }),
  }
}

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (!resolves(path, name)) packages[`node_modules/${name}`] = entryFor(name, range, dev)
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
