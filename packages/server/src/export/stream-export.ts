import { ReadableStream } from 'node:stream/web'
import type { GraphStore } from '@newsgraph/loader'
import type { ExportFormat } from './export-formats'

/**
 * A store's text in some format, written while it is read. What goes wrong before the first piece is thrown.
 *
 * @param breakOff called with what goes wrong later; the stream then ends, but its text is not whole
 */
export async function streamExport(
  store: GraphStore,
  { write }: ExportFormat,
  breakOff: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const pieces = write(store)[Symbol.asyncIterator]()
  const first = await pieces.next()
  return ReadableStream.from(encoded())

  async function* encoded(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder()
    try {
      for (let piece = first; piece.done !== true; piece = await pieces.next())
        yield encoder.encode(piece.value)
    } catch (error) {
      breakOff(error)
    } finally {
      await pieces.return?.()
    }
  }
}
