import { readFileSync } from 'node:fs'
import path from 'node:path'

/** This package's version, which is newsgraph's. */
export function readVersion(): string {
  return JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')).version
}
