import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { NewsgraphError } from '@newsgraph/graph'
import { errorCode } from './error-code'

/**
 * Writes a file that is there whole or not at all: readers see the old one until the new one is complete.
 *
 * @throws NewsgraphError where it cannot be written; whatever the chunks throw
 */
export async function writeFile(
  file: string,
  chunks: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const draft = (await isSpecial(file)) ? file : `${file}.${process.pid}.tmp`
  try {
    await pipeline(chunks, createWriteStream(draft, { flush: draft !== file }), { signal })
    if (draft !== file) await rename(draft, file)
  } catch (cause) {
    if (draft !== file) await rm(draft, { force: true })
    throw describe(file, cause)
  }
}

/** A pipe or device, as in `-o /dev/null`: nothing can be renamed to it. */
async function isSpecial(file: string): Promise<boolean> {
  try {
    const found = await stat(file)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

/** Errors of the system; all others are the chunks' own. */
function describe(file: string, cause: unknown): unknown {
  const reason = REASONS[errorCode(cause) ?? '']
  if (reason === undefined) return cause
  return new NewsgraphError(`cannot write ${file}: ${reason}`, {
    cause,
    hint: 'name another file with -o',
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
}
