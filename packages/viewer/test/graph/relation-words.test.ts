import { builtInOntology } from '@newsgraph/graph'
import { counted, relationWords } from '../../src/graph/relation-words'

test('every relation reads as words between two names', () => {
  const words = builtInOntology.relationNames.map(relationWords)
  for (const phrase of words) expect(phrase).toMatch(/^[a-z ]+$/)
  expect(new Set(words).size).toBe(words.length)
  expect(relationWords('SPOKE_WITH')).toBe('spoke with')
  expect(relationWords('MEMBER_OF')).toBe('is member of')
})

test('counts in words', () => {
  expect(counted(1, 'entity', 'entities')).toBe('1 entity')
  expect(counted(0, 'sentence')).toBe('0 sentences')
  expect(counted(1204, 'entity', 'entities')).toBe('1,204 entities')
})
