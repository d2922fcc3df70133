import type { QueryValue } from './graph-store'

/** An engine's value as everybody's: numbers for all integers, null for what JSON lacks; objects as `readObject` says. */
export function readScalar(value: unknown, readObject: (value: object) => QueryValue): QueryValue {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'bigint':
      return Number(value)
    case 'string':
    case 'boolean':
      return value
    case 'object':
      return value === null ? null : readObject(value)
    default:
      return null
  }
}
