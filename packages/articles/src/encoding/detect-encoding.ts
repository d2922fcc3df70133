import { isAscii, isUtf8 } from 'node:buffer'

/** Where a page declares its encoding; the HTML standard looks at 1024 bytes, saved pages put comments before them. */
const DECLARATION_BYTES = 4096
const DECLARATION =
  /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i

/**
 * The encoding of a text: its byte-order mark, UTF-8 wherever the bytes are valid UTF-8 beyond ASCII (a page saved
 * again keeps a declaration that is no longer true), what the page declares, what its statistics suggest.
 *
 * @returns a name that `TextDecoder` or iconv-lite knows
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string> {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked !== undefined) return marked
  const ascii = isAscii(bytes)
  if (!ascii && isUtf8(bytes)) return 'utf-8'
  const declared = await declaredEncoding(bytes)
  if (declared !== undefined) return declared
  return ascii ? 'utf-8' : guess(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

/** English in UTF-16 has a zero in every other byte, and none between them. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0] as [number, number]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1
  })
  const [even, odd] = zeros
  const many = sample.length / 4
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : undefined
}

/** What is readable as ASCII is not UTF-16, whatever it declares; and Latin-1 means Windows-1252, as in every browser. */
async function declaredEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const match = DECLARATION.exec(start)
  const label = (match?.[1] ?? match?.[2])?.toLowerCase()
  if (label === undefined || /^utf/.test(label)) return undefined
  const { default: iconv } = await import('iconv-lite')
  if (!iconv.encodingExists(label)) return undefined
  return asBrowsersRead(label)
}

async function guess(bytes: Uint8Array): Promise<string> {
  const [{ detect }, { default: iconv }] = await Promise.all([
    import('chardet'),
    import('iconv-lite'),
  ])
  const guessed = detect(bytes)
  const readable = guessed !== null && iconv.encodingExists(guessed)
  return asBrowsersRead(readable ? guessed.toLowerCase() : 'windows-1252')
}

/** https://encoding.spec.whatwg.org/#names-and-labels */
function asBrowsersRead(label: string): string {
  return /^(iso-?8859-1|latin-?1|l1|(us-)?ascii)$/.test(label) ? 'windows-1252' : label
}
