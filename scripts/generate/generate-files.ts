import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseQuestion, schemaStatements } from '@newsgraph/graph'
import { createOntology } from '@newsgraph/graph/validation'
import { formatFile } from './format-file'
import { renderNames } from './render-names'
import { renderOntologyPage } from './render-ontology-page'

export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly file: string
  readonly text: string
}

/** What is derived from `graph/ontology/` and `graph/cypher/queries/`; writes nothing. */
export function generateFiles(root: string): GeneratedFile[] {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const ontology = createOntology(JSON.parse(read('graph/ontology/ontology.json')))
  const prose = read('scripts/generate/ontology-page.md')
  const rendered = {
    'graph/src/ontology/names.ts': renderNames(ontology),
    'docs/ontology.md': renderOntologyPage(prose, ontology),
    'graph/cypher/schema.cypher': renderSchema(schemaStatements(ontology)),
    'graph/cypher/questions.json': renderQuestions(readQuestions(root, read)),
  }
  return Object.entries(rendered).map(([file, text]) => ({
    file,
    text: formatFile(root, file, text),
  }))
}

function renderSchema(statements: readonly string[]): string {
  const head = [
    '// Generated from ontology/ontology.json by `npm run generate`. Do not edit.',
    '// What every store has: run by the loader, safe to run again.',
  ]
  return [...head, ...statements.map((statement) => `${statement};`), ''].join('\n')
}

function readQuestions(root: string, read: (file: string) => string): [id: string, text: string][] {
  const folder = 'graph/cypher/queries'
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => [path.basename(file, '.cypher'), read(`${folder}/${file}`)])
}

/** The saved questions as data, for programs that cannot read files. */
function renderQuestions(questions: readonly [id: string, text: string][]): string {
  return JSON.stringify(questions.map(([id, text]) => ({ id, ...parseQuestion(text) })))
}
