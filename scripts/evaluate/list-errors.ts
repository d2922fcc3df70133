import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { inTemporaryFolder } from '../temporary-folder'
import measured from './measures.json'
import { predictSet, predictStories } from './score'

/** The mistakes of the sets of names or of the stories, by kind, as text. */
export function listErrors(folder: string, command: string, kind: string, limit: string): string {
  return inTemporaryFolder((scratch) => {
    const pairs =
      kind === 'names'
        ? measured
            .filter(({ views }) => views.some(({ task }) => task === 'ner'))
            .flatMap(({ set }) => predictSet(folder, command, set, scratch))
        : predictStories(folder, command, scratch)
    const script = path.join(__dirname, 'errors.py')
    return execFileSync('python3', [script, kind, folder, ...pairs, '--limit', limit], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  })
}
