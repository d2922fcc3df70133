/**
 * The lines of a UTF-8 stream, without their ends, as they arrive; `undefined` for one of more characters than
 * `longest`, which is passed over without being kept.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const finish = () => {
    const line = length > longest ? undefined : parts.join('')
    parts = []
    length = 0
    return line
  }
  const add = (part: string) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const [rest = '', ...next] = text.split('\n')
    add(rest)
    for (const part of next) {
      yield finish()
      add(part)
    }
  }
  add(decoder.decode())
  if (length > 0) yield finish()
}
