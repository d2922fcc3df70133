/** The address without its fragment, written as the URL standard writes it; undefined unless it is `http` or `https`. */
export function parseUrl(text: string, base?: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  url.hash = ''
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
