const LONGEST_QUOTE = 40

/** How an error names what came: 'a string', 3, a list of 2, an object. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value.length > LONGEST_QUOTE ? `'${value.slice(0, LONGEST_QUOTE)}…'` : `'${value}'`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value === undefined) return 'none'
  if (value !== null && typeof value === 'object') return 'an object'
  return String(value)
}

/** `joinPath('statements[3]', 'source')` is `statements[3].source`. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

/** A JSON pointer (RFC 6901) below a path: `/statements/3/source` is `statements[3].source`. */
export function pathFromPointer(path: string, pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((joined, part) => joinPath(joined, /^\d+$/.test(part) ? Number(part) : part), path)
}
