import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Gives `work` a new folder and takes it away afterwards: where it promises something, once that is settled. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  let result: T
  try {
    result = work(folder)
  } catch (error) {
    clear()
    throw error
  }
  if (result instanceof Promise) return result.finally(clear) as T
  clear()
  return result
}
