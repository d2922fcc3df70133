import fc from 'fast-check'
import { spanningTree } from '../../../src/annotate/model/spanning-tree'

/** `rows[dependent - 1][head]`, head 0 for the root. */
type Rows = readonly (readonly number[])[]

const treeOf = (rows: Rows) =>
  spanningTree((dependent, head) => rows[dependent - 1]?.[head] ?? Number.NaN, rows.length)

function isTree(heads: readonly number[]): boolean {
  const reachesRoot = (word: number, steps = 0): boolean => {
    const head = heads[word] ?? -1
    return head === -1 || (steps < heads.length && reachesRoot(head, steps + 1))
  }
  const oneRoot = heads.filter((head) => head === -1).length === 1
  return oneRoot && heads.every((_, word) => reachesRoot(word))
}

function* allHeads(length: number, count = length): Generator<readonly number[]> {
  if (length === 0) yield []
  else
    for (const rest of allHeads(length - 1, count))
      for (let head = -1; head < count; head++) yield [...rest, head]
}

const square = (count: number) =>
  fc.array(
    fc.array(fc.double({ min: -8, max: 8, noNaN: true }), {
      minLength: count + 1,
      maxLength: count + 1,
    }),
    { minLength: count, maxLength: count },
  )

describe('spanningTree', () => {
  it('takes the best heads where they make a tree', () => {
    const rows = [
      [0, 0, 9],
      [9, 0, 0],
    ]
    expect(treeOf(rows)).toEqual([1, -1])
  })

  it('breaks a circle where it costs least', () => {
    const rows = [
      [1, 0, 9, 0],
      [5, 9, 0, 0],
      [0, 9, 0, 0],
    ]
    expect(treeOf(rows)).toEqual([1, -1, 0])
  })

  it('keeps one of several roots', () => {
    const rows = [
      [9, 0, 8],
      [7, 6.9, 0],
    ]
    expect(treeOf(rows)).toEqual([-1, 0])
  })

  it('makes a tree of anything', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, Number.NaN, -Infinity, Infinity))
    const rows = fc.nat(12).chain((count) =>
      fc.array(fc.array(value, { minLength: count + 1, maxLength: count + 1 }), {
        minLength: count,
        maxLength: count,
      }),
    )
    fc.assert(
      fc.property(rows, (matrix) => {
        const heads = treeOf(matrix)
        expect(heads).toHaveLength(matrix.length)
        expect(matrix.length === 0 || isTree(heads)).toBe(true)
      }),
    )
  })

  it('finds the best tree with one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain(square), (rows) => {
        const logSoftmax = rows.map((row, word) => {
          const heads = row.filter((_, head) => head !== word + 1)
          const total = Math.log(heads.reduce((sum, value) => sum + Math.exp(value), 0))
          return row.map((value) => value - total)
        })
        const sum = (heads: readonly number[]) =>
          heads.reduce((total, head, word) => total + (logSoftmax[word]?.[head + 1] ?? 0), 0)
        const best = Math.max(...[...allHeads(rows.length)].filter(isTree).map(sum))
        expect(sum(treeOf(rows))).toBeCloseTo(best, 6)
      }),
      { numRuns: 200 },
    )
  })
})
