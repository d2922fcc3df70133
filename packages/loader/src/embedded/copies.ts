import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface Copies {
  /**
   * Where the graph lies as it is after so many changes.
   *
   * @param save writes the graph to a new file
   */
  at(changes: number, save: (file: string) => void): string
  clear(): void
}

/** Copies of a graph that is open for writing: nobody else may open the original, not even to read it. */
export function createCopies(folder: string): Copies {
  const clear = () => rmSync(folder, { recursive: true, force: true })
  let current: { readonly changes: number; readonly file: string } | undefined
  clear()
  return {
    at(changes, save) {
      if (current?.changes === changes) return current.file
      const file = join(folder, `${changes}.grafeo`)
      mkdirSync(folder, { recursive: true })
      save(file)
      if (current !== undefined) rmSync(current.file, { force: true })
      current = { changes, file }
      return file
    },
    clear,
  }
}
