import { editDistance } from '../../src/names/edit-distance'
import { consonants, isSpelledLike } from '../../src/names/spelling'

test.each([
  ['', 'abc', 3],
  ['lavrov', 'lavrov', 0],
  ['lavrov', 'lavorv', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('the distance from %p to %p is %d, both ways', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
  expect(editDistance(other, one)).toBe(distance)
})

test('spellings share their consonants', () => {
  expect(consonants('zelenskyy')).toBe(consonants('zelensky'))
  expect(consonants('mohammed')).toBe(consonants('muhamad'))
  expect(consonants('putin')).not.toBe(consonants('patil'))
})

test.each([
  ['zelensky', 'zelenskiy'],
  ['mohammed', 'muhammad'],
  ['defense', 'defence'],
  ['gershkovich', 'gershkovitch'],
])('%s can be %s', (one, other) => expect(isSpelledLike(one, other)).toBe(true))

test.each([
  ['maria', 'mario'],
  ['ivanov', 'ivanova'],
  ['north', 'south'],
  ['northeastern', 'northwestern'],
  ['gambia', 'zambia'],
  ['iran', 'iraq'],
  ['covid19', 'covid18'],
])('%s cannot be %s', (one, other) => expect(isSpelledLike(one, other)).toBe(false))
