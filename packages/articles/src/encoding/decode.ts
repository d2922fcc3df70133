import { detectEncoding } from './detect-encoding'

/** The text of a file, its byte-order mark gone and its lines ended by `\n` alone. */
export async function decode(bytes: Uint8Array): Promise<string> {
  const text = await decodeAs(await detectEncoding(bytes), bytes)
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

async function decodeAs(encoding: string, bytes: Uint8Array): Promise<string> {
  if (/^utf-(8|16le)$/.test(encoding)) return new TextDecoder(encoding).decode(bytes)
  const { default: iconv } = await import('iconv-lite')
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}
