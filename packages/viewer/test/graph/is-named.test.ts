import { isNamed } from '../../src/graph/is-named'

const blinken = { name: 'Antony Blinken', aliases: ['Secretary Blinken'] }

test.each([
  ['Antony Blinken', blinken],
  ['Blinken', blinken],
  ['U.S. Secretary of State Antony Blinken', blinken],
  ['Russian', { name: 'Russia', aliases: [] }],
  ['the E.U.', { name: 'European Union', aliases: ['E.U.'] }],
])('“%s” is named', (words, entity) => {
  expect(isNamed(words, entity)).toBe(true)
})

test.each([
  ['He', { name: 'Sheila Heath', aliases: [] }],
  ['the minister', { name: 'Sergey Lavrov', aliases: [] }],
  ['Moscow', { name: 'Russia', aliases: [] }],
])('“%s” is not', (words, entity) => {
  expect(isNamed(words, entity)).toBe(false)
})
