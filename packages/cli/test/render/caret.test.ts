import { renderCaret } from '../../src/render/caret'

test('a caret below the place', () => {
  expect(renderCaret('MATCH (n)\nRETRUN n', { line: 2, column: 1 })).toBe('  2 | RETRUN n\n    | ^')
})

test('the part of a long line around the place', () => {
  const [line = '', caret = ''] = renderCaret(`${'x'.repeat(500)}!${'y'.repeat(500)}`, {
    line: 1,
    column: 501,
  }).split('\n')
  expect(line.length).toBeLessThan(120)
  expect(line[caret.indexOf('^')]).toBe('!')
})

test.each([
  { line: 9, column: 9 },
  { line: 1, column: 99 },
  { line: 0, column: 0 },
])('a place outside of the query: %j', (position) => {
  expect(renderCaret('RETURN', position)).toContain('^')
})
