import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inTemporaryFolder } from '../temporary-folder'
import { formatFile } from './format-file'
import type { GeneratedFile } from './generate-files'

const FILE = 'examples/questions.md'
/** A question's Cypher, and the answer that stands between it and the next question. */
const ASKED = /(?<=^```cypher\n)([\s\S]+?)^```\n[\s\S]*?(?=^## |(?![\s\S]))/gm

/** The questions about the examples, each with what newsgraph answers now; writes nothing but a store that it removes. */
export function answerQuestions(root: string): GeneratedFile {
  const page = readFileSync(path.join(root, FILE), 'utf8')
  return inTemporaryFolder((folder) => {
    const run = (...args: readonly string[]) =>
      execFileSync(
        process.execPath,
        [path.join(root, 'packages/cli/bin/newsgraph.js'), ...args, '--store', folder],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      )
    run('read', path.join(root, 'examples/stories'))
    const answered = page.replace(
      ASKED,
      (_, cypher: string) => `${cypher}\`\`\`\n\n${renderTable(run('query', cypher))}\n`,
    )
    return { file: FILE, text: formatFile(root, FILE, answered) }
  })
}

/** @param tabSeparated what the command prints where no terminal shows it */
function renderTable(tabSeparated: string): string {
  const [head = [], ...rows] = tabSeparated
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
  return [head, head.map(() => '---'), ...rows].map(renderRow).join('')
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
}
