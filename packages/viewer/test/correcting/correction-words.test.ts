import type { Correction } from '@newsgraph/graph'
import {
  correctionWords,
  doneWords,
  judgementWords,
  nameOfId,
} from '../../src/correcting/correction-words'

const mentions = [{ article: 'a', start: 0, end: 3 }]

test.each<[Correction, string, string]>([
  [{ kind: 'merge', entity: 'ann', into: 'bo' }, 'merge ANN into BO', 'Merged ANN into BO'],
  [
    { kind: 'split', entity: 'ann', into: 'cy', name: 'Cy', mentions },
    'split Cy off ANN',
    'Split Cy off ANN',
  ],
  [{ kind: 'rename', entity: 'ann', name: 'Anna' }, 'rename ANN to Anna', 'Renamed ANN to Anna'],
  [
    { kind: 'change-kind', entity: 'ann', to: 'Place' },
    'change ANN to Place',
    'Changed ANN to Place',
  ],
  [
    { kind: 'alias', entity: 'ann', alias: 'Annie' },
    'add the name Annie to ANN',
    'Added the name Annie to ANN',
  ],
  [{ kind: 'reject', statement: 'x' }, 'reject “ANN met BO”', 'Rejected “ANN met BO”'],
  [
    { kind: 'distinct', entity: 'ann', other: 'bo' },
    'keep ANN and BO apart',
    'Kept ANN and BO apart',
  ],
])('%p is in words: %s', (correction, words, done) => {
  const said = correctionWords(correction, (id) => id.toUpperCase(), 'ANN met BO')
  expect(said).toBe(words)
  expect(doneWords(said)).toBe(done)
})

test('names are told from ids where nobody said them', () => {
  expect(nameOfId('person:antony-blinken')).toBe('Antony Blinken')
  expect(nameOfId('person:smith@0123456789abcdef')).toBe('Smith')
  const correction = { kind: 'merge', entity: 'person:a-berg', into: 'person:ann-berg' } as const
  const judgement = { id: '1', at: '2023-03-02T10:00:00Z', correction }
  expect(judgementWords(judgement)).toBe('merge A Berg into Ann Berg')
  expect(judgementWords({ ...judgement, words: 'merge two' })).toBe('merge two')
})
