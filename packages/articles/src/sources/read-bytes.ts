import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { ArticleError } from '@newsgraph/graph'
import { refuseSize } from '../limits'
import { describeFailure } from './describe-failure'

/**
 * The bytes of a file, a pipe or a stream, no more of them than a story may have.
 *
 * @throws ArticleError where they cannot be read; the signal's reason where it is aborted
 */
export async function readBytes(
  source: string | Readable,
  name: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = typeof source === 'string' ? createReadStream(source) : source
    const stop = () => stream.destroy()
    signal?.addEventListener('abort', stop, { once: true })
    try {
      for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
        size += bytes.length
        refuseSize(size, name)
        chunks.push(bytes)
      }
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  } catch (cause) {
    signal?.throwIfAborted()
    throw cause instanceof ArticleError ? cause : describeFailure(name, cause)
  }
  return Buffer.concat(chunks)
}
