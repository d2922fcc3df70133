import type { Shelf } from '../../src/keeping/create-kept'

/** A shelf as a browser has it, with what lies on it. */
export function shelfWith(texts: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(texts))
  const shelf: Shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  }
  return { kept, shelf: () => shelf }
}
