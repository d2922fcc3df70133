import type { Memory } from '../../src/keeping/browser-memory'

/** A memory that holds texts by name. */
export function memoryWith(texts: Readonly<Record<string, string>> = {}): Memory {
  const kept = new Map(Object.entries(texts))
  return { read: (key) => kept.get(key), write: (key, text) => void kept.set(key, text) }
}
