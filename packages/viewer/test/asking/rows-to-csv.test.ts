import { rowsToCsv } from '../../src/asking/rows-to-csv'

test('quotes what a separator, a quote or a line break would break up (RFC 4180)', () => {
  const rows = [
    ['plain', 'a, b', 'say "no"', 'two\nlines'],
    [1.5, null, true, ['x', 'y']],
  ]
  expect(rowsToCsv({ columns: ['one', 'a,b', 'c', 'd'], rows })).toBe(
    'one,"a,b",c,d\r\nplain,"a, b","say ""no""","two\nlines"\r\n1.5,,true,"x, y"\r\n',
  )
})

test('lets no text be a formula, and leaves numbers alone', () => {
  const rows = [['=1+1', '+1', '-1', '@x', '\tx', '＝1', -1]]
  expect(rowsToCsv({ columns: ['=a'], rows: [] })).toBe("'=a\r\n")
  expect(rowsToCsv({ columns: ['', '', '', '', '', '', ''], rows })).toContain(
    "'=1+1,'+1,'-1,'@x,'\tx,'＝1,-1",
  )
})

test('writes nodes by name, and parts cells by tabs to be pasted', () => {
  const node = {
    element: 'node',
    id: 'a',
    labels: [],
    properties: { id: 'a', name: 'Ann, B.', kind: 'Person' },
  }
  expect(rowsToCsv({ columns: ['n', 'm'], rows: [[node, 'x\ty']] }, '\t')).toBe(
    'n\tm\r\nAnn, B.\t"x\ty"\r\n',
  )
})
