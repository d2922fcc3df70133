import type { ParameterValue } from '@newsgraph/graph'

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether these are values that a question's Cypher may be given. */
export function isValues(value: unknown): value is Readonly<Record<string, ParameterValue>> {
  return isRecord(value) && Object.values(value).every(isParameterValue)
}

function isParameterValue(value: unknown): value is ParameterValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
