import fc from 'fast-check'
import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import { fitColumns } from '../../src/render/fit-columns'
import { renderTable } from '../../src/render/table'

const colors = createColors(false)

test('columns as wide as their cells where there is room', () => {
  const table = renderTable(
    ['name', 'date'],
    [
      ['Antony Blinken', '2023'],
      ['Bo', ''],
    ],
    { width: 80, colors },
  )
  expect(table).toBe('name            date\nAntony Blinken  2023\nBo\n')
})

test('long cells are wrapped at words', () => {
  const table = renderTable(['n', 'sentence'], [['1', 'one two three four five six']], {
    width: 20,
    colors,
  })
  expect(table).toBe('n  sentence\n1  one two three\n   four five six\n')
})

test('a block a row where the columns have no room', () => {
  const columns = ['a', 'b', 'c']
  const row = columns.map((column) => column.repeat(15))
  const table = renderTable(columns, [row], { width: 20, colors })
  expect(table).toBe(`a: ${row[0]}\nb: ${row[1]}\nc: ${row[2]}\n`)
})

test('no line is wider than the terminal', () => {
  const cell = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'é', '字', '.'), maxLength: 9 }), {
      maxLength: 9,
    })
    .map((words) => words.join(' '))
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, fc.integer({ min: 34, max: 90 }), (cells, width) => {
      const lines = renderTable(['x', 'y', 'z'], cells, { width, colors }).split('\n')
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

test('the widest columns give way first', () => {
  expect(fitColumns([5, 40, 100], 60)).toEqual([5, 27, 28])
  expect(fitColumns([5, 6], 60)).toEqual([5, 6])
  expect(fitColumns([50, 50, 50], 20)).toBeUndefined()
})
