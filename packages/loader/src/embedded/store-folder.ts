import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '@newsgraph/graph'
import { writeDurably } from './write-durably'

/** Raised where the layout of the folder changes; stores of a later one are refused. */
const VERSION = 1
const VERSION_FILE = 'newsgraph.json'

/** Where an embedded store keeps what. */
export interface StoreFolder {
  readonly path: string
  /** The engine's file; its log lies beside it while it is open. */
  readonly graph: string
  /** Articles with their extractions, compressed. */
  readonly articles: string
  /** Copies of the graph that queries run on. */
  readonly copies: string
  /** What was judged, as JSON. */
  readonly judgements: string
  /** Lies there while what is in `judgements` is not in the graph, for a crash came between. */
  readonly judging: string
  /** Lies there while a lost graph is made again from the articles. */
  readonly rebuilding: string
}

/**
 * Finds a store, or makes one where there is nothing.
 *
 * @throws StoreError for a folder with other things in it, one of a later version, and one that is not there and is not
 *   to be made
 */
export async function openStoreFolder(
  path: string,
  { create }: { readonly create: boolean },
): Promise<StoreFolder> {
  const entries = await list(path)
  if (entries.includes(VERSION_FILE)) await checkVersion(path)
  else if (entries.some((entry) => !entry.startsWith(VERSION_FILE)))
    throw new StoreError(`expected a store in ${path}, got a folder with other things in it`, {
      hint: 'name an empty folder or a new one',
    })
  else if (create) await writeVersion(path)
  else throw new StoreError(`no store in ${path}`, { hint: 'read stories into it first' })
  return {
    path,
    graph: join(path, 'graph.grafeo'),
    articles: join(path, 'articles'),
    copies: join(path, 'copies'),
    judgements: join(path, 'judgements.json'),
    judging: join(path, 'judging'),
    rebuilding: join(path, 'rebuilding'),
  }
}

/** The entries of a folder; none where it is not there. */
async function list(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path)
  } catch (cause) {
    switch ((cause as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        return []
      case 'ENOTDIR':
        throw new StoreError(`expected a folder, got the file ${path}`, {
          cause,
          hint: 'an embedded store is a folder; name another path',
        })
      default:
        throw cannot('read', path, cause)
    }
  }
}

async function checkVersion(path: string): Promise<void> {
  const version = await readVersion(join(path, VERSION_FILE))
  if (version > VERSION)
    throw new StoreError(`the store in ${path} is of version ${version}, expected ${VERSION}`, {
      hint: 'a later newsgraph made it: update newsgraph',
    })
}

async function readVersion(file: string): Promise<number> {
  try {
    const { version } = JSON.parse(await readFile(file, 'utf8'))
    if (Number.isInteger(version)) return version
    throw new TypeError('no version')
  } catch (cause) {
    throw new StoreError(`expected the version of a store in ${file}`, {
      cause,
      hint: `the file is damaged; it should hold {"version":${VERSION}}`,
    })
  }
}

async function writeVersion(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
    await writeDurably(join(path, VERSION_FILE), `{"version":${VERSION}}\n`)
  } catch (cause) {
    throw cannot('write to', path, cause)
  }
}

function cannot(verb: string, path: string, cause: unknown): StoreError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new StoreError(`cannot ${verb} the store in ${path}: ${code ?? message}`, {
    cause,
    hint: 'check its permissions and its disk',
  })
}
