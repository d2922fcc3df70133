import { ArticleError } from '@newsgraph/graph'
import { signatures } from '../knowledge/binary-signatures.json'

const HINT = 'save the story as plain text, Markdown or HTML and read that'

/** More of these than one in twenty and it is no story: control, unassigned and private characters, decoding errors. */
const MOST_UNREADABLE = 0.05
const UNREADABLE = /[^\P{C}\s\p{Cf}]|\uFFFD/gu
const SAMPLE = 100_000

/** @throws ArticleError for bytes that begin as a known binary format does */
export function refuseSignature(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const known = signatures.find((signature) => start.startsWith(signature.start))
  if (known !== undefined)
    throw new ArticleError(`expected a text in ${name}, got ${known.format}`, { hint: HINT })
}

/** @throws ArticleError for a decoded text that is mostly not made to be read */
export function refuseUnreadable(text: string, name: string): void {
  const sample = text.slice(0, SAMPLE)
  const unreadable = sample.match(UNREADABLE)?.length ?? 0
  if (text.includes('\0') || unreadable > sample.length * MOST_UNREADABLE)
    throw new ArticleError(`expected a text in ${name}, got binary data`, { hint: HINT })
}
