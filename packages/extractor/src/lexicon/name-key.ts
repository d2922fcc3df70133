/** Straight quotes and single spaces; no trailing 's. */
export function plainName(text: string): string {
  return text
    .replace(/[’‘`]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/'s$/u, '')
}

const CACHED = 50_000
const keys = new Map<string, string>()

/** What equal names have in common: lower case, without "the". */
export function nameKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = plainName(text)
    .toLowerCase()
    .replace(/^the (?=\S)/, '')
  if (keys.size < CACHED) keys.set(text, key)
  return key
}

/** Lower-case words of a name; a nickname in quotes is a word. */
export function nameWords(text: string): readonly string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => word !== '')
}
