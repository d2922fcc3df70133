import { orderRows } from '../../src/asking/order-rows'

const column = (values: readonly unknown[], way: 'ascending' | 'descending') =>
  orderRows(
    values.map((value) => [value]),
    { column: 0, way },
  ).flat()

test('orders numbers by size, words by alphabet, and leaves what is empty last', () => {
  expect(column([10, null, 9, -1], 'ascending')).toEqual([-1, 9, 10, null])
  expect(column([10, null, 9, -1], 'descending')).toEqual([10, 9, -1, null])
  expect(column(['b', 'É', 'a', ''], 'ascending')).toEqual(['a', 'b', 'É', ''])
})

test('is the answer’s own where none is asked for', () => {
  const rows = [[2], [1]]
  expect(orderRows(rows)).toBe(rows)
})
