import { readFileSync } from 'node:fs'
import path from 'node:path'
import { builtInOntology } from '@newsgraph/graph'
import { extendOntology } from '@newsgraph/graph/validation'
import { generateFiles } from '../../scripts/generate/generate-files'
import { renderOntologyPage } from '../../scripts/generate/render-ontology-page'

const root = path.join(__dirname, '../..')

it.each(generateFiles(root))('$file is as npm run generate writes it', ({ file, text }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
})

it('shows an extension that can be used', () => {
  const page = readFileSync(path.join(root, 'docs/ontology.md'), 'utf8')
  const [, extension = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? []
  const ontology = extendOntology(builtInOntology, JSON.parse(extension))
  expect(ontology.allows('SAILED_TO', 'Vessel', 'Place')).toBe(true)
})

it('refuses a table that it does not know', () => {
  expect(() => renderOntologyPage('{{cooks}}', builtInOntology)).toThrow("got 'cooks'")
})
