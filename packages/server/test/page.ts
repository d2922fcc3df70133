import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A built page of two files, in a folder with a secret beside it. */
export function createPage(): { folder: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-page-'))
  const folder = join(home, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>newsgraph</title>')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(home, 'secret.txt'), 'secret')
  return { folder, remove: () => rmSync(home, { recursive: true }) }
}
