import { createHash } from 'node:crypto'

/** Raised where articles that are in stores are to be written again although their stories are the same. */
const LAYOUT = 1

/** 16 hexadecimal digits; the same for values that are the same, whatever the order of their keys. */
export function digest(value: unknown): string {
  const text = JSON.stringify([LAYOUT, value], (_, part) => sortKeys(part))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
