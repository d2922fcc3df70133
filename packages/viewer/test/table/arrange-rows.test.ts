import { arrangeRows, type Column } from '../../src/table/arrange-rows'

interface Row {
  readonly name: string
  readonly count: number
  readonly date: string
}

const ROWS: readonly Row[] = [
  { name: 'Zoe', count: 12, date: '' },
  { name: 'Éva Müller', count: 2, date: '2031-03-01' },
  { name: 'Finn', count: 2, date: '2030-01-01' },
]
const COLUMNS: readonly Column<Row>[] = [
  { title: 'Name', look: 'word', text: ({ name }) => name },
  {
    title: 'Count',
    look: 'number',
    text: ({ count }) => String(count),
    order: ({ count }) => count,
  },
  { title: 'Date', look: 'date', text: () => 'some day', order: ({ date }) => date },
]

const arrange = (column: string, descending = false, words = '') =>
  arrangeRows(ROWS, COLUMNS, { column, descending }, words).map(({ name }) => name)

test.each<[string, boolean, string[]]>([
  ['Name', false, ['Éva Müller', 'Finn', 'Zoe']],
  ['Name', true, ['Zoe', 'Finn', 'Éva Müller']],
  ['Count', false, ['Éva Müller', 'Finn', 'Zoe']],
  ['Count', true, ['Zoe', 'Éva Müller', 'Finn']],
])('sorted by %s, downwards: %s', (column, descending, expected) => {
  expect(arrange(column, descending)).toEqual(expected)
})

test('what is empty comes last in either direction', () => {
  expect(arrange('Date')).toEqual(['Finn', 'Éva Müller', 'Zoe'])
  expect(arrange('Date', true)).toEqual(['Éva Müller', 'Finn', 'Zoe'])
})

test('every word that is wanted begins one of a row', () => {
  expect(arrange('Name', false, 'mull ev')).toEqual(['Éva Müller'])
  expect(arrange('Name', false, '2')).toEqual(['Éva Müller', 'Finn'])
  expect(arrange('Name', false, 'oe')).toEqual([])
})
