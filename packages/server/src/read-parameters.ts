import { EXPORT_FORMATS, type FormatName } from './export/export-formats'
import { RequestError } from './request-error'

/** Entities in a network: where nothing is said, and at most. */
const LIMITS = { usual: 300, most: 10_000 } as const

/** @throws RequestError for what is no number from 1 */
export function readLimit(text = String(LIMITS.usual)): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1)
    throw new RequestError(400, `expected a whole number from 1 as limit, got '${text}'`)
  return Math.min(limit, LIMITS.most)
}

/** @throws RequestError for a format that there is none of */
export function readFormat(text = 'json'): FormatName {
  if (Object.hasOwn(EXPORT_FORMATS, text)) return text as FormatName
  const names = Object.keys(EXPORT_FORMATS).join(', ')
  throw new RequestError(400, `expected one of ${names} as format, got '${text}'`)
}
