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

/** What equal names have in common: lower case, without "the". */
export function nameKey(text: string): string {
  return plainName(text)
    .toLowerCase()
    .replace(/^the (?=\S)/, '')
}

/** Lower-case words of a name; a nickname in quotes is a word. */
export function nameWords(text: string): readonly string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => word !== '')
}
