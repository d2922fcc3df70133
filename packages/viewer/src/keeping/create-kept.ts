import { type ReadonlySignal, signal } from '@preact/signals'
import type { Memory } from './browser-memory'

/** Something that is kept for the reader, across visits. */
export interface Kept<Value> {
  readonly value: ReadonlySignal<Value>
  change(next: Value): void
}

/**
 * Keeps a value as JSON.
 *
 * @param read takes whatever JSON is there, which another version may have written, or undefined, and makes the best of it
 */
export function createKept<Value>(
  memory: Memory,
  key: string,
  read: (json: unknown) => Value,
): Kept<Value> {
  const value = signal(read(parse(memory.read(key))))
  return {
    value,
    change(next) {
      value.value = next
      memory.write(key, JSON.stringify(next))
    },
  }
}

function parse(text = ''): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
