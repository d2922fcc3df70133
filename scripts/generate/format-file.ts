import { execFileSync } from 'node:child_process'
import path from 'node:path'

const FORMATTED = ['.ts', '.md', '.json']

/** The text as `npm run format` would leave it in a file of this name. */
export function formatFile(root: string, file: string, text: string): string {
  if (!FORMATTED.includes(path.extname(file))) return text
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${file}`], {
    cwd: root,
    encoding: 'utf8',
    input: text,
  })
}
