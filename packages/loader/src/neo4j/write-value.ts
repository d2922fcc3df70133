/** The driver takes JavaScript's numbers for fractional ones: whole ones have to say that they are. */
export function writeValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return value.map(writeValue)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, writeValue(part)]))
}
