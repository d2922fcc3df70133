import { builtInOntology } from '@newsgraph/graph'
import { createOntology } from '@newsgraph/graph/validation'
import { digest } from '../../src/load/digest'
import { stories } from '../stories'

const [visit] = stories
const before = digest(visit, builtInOntology)

it('is the same for the same reading', () => {
  expect(before).toMatch(/^[0-9a-f]{16}$/)
  expect(digest(structuredClone(visit), builtInOntology)).toBe(before)
})

it.each([
  { ...visit, article: { ...visit.article, text: `${visit.article.text} ` } },
  { ...visit, mentions: visit.mentions.slice(1) },
  {
    ...visit,
    statements: visit.statements.map((statement) => ({ ...statement, confidence: 0.5 })),
  },
])('is another for another reading', (extraction) => {
  expect(digest(extraction, builtInOntology)).not.toBe(before)
})

it('is another where the ontology sees the statements in another way', () => {
  const { data } = builtInOntology
  const relationTypes = data.relationTypes.map((type) =>
    type.name === 'MET' ? { ...type, eventClass: 'ASSAULT' } : type,
  )
  expect(digest(visit, createOntology({ ...data, relationTypes }))).not.toBe(before)
})
