import { applyFilters } from '../../src/filters/apply-filters'
import { allBut } from '../../src/filters/choice'
import { type Filters, NO_FILTERS } from '../../src/filters/filters'
import { findPath } from '../../src/graph/find-path'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from './statements'

const [ann, bo, cy, di, eve] = ['ann', 'bo', 'cy', 'di', 'eve'].map((name) => `person:${name}`) as [
  string,
  string,
  string,
  string,
  string,
]

function shown(filters: Partial<Filters> = {}) {
  const network = networkOf([
    { source: ann, type: 'ADVISED', target: bo },
    { source: cy, type: 'ADVISED', target: bo },
    { source: cy, type: 'ADVISED', target: di },
    { source: ann, type: 'SUED', target: di },
    { source: eve, type: 'SUED', target: eve },
  ])
  return applyFilters(groupLines(network), { ...NO_FILTERS, ...filters })
}

describe('findPath', () => {
  test('takes the shortest way, whichever way the lines point', () => {
    expect(findPath(shown(), ann, di)).toEqual([ann, di])
    expect(findPath(shown(), di, ann)).toEqual([di, ann])
  })

  test('goes only through what the filters leave', () => {
    const visible = shown({ stances: allBut(['conflictual']) })
    expect(findPath(visible, ann, di)).toEqual([ann, bo, cy, di])
  })

  test('says where there is none', () => {
    expect(findPath(shown(), ann, eve)).toBeUndefined()
    expect(findPath(shown(), ann, ann)).toBeUndefined()
    expect(findPath(shown(), ann, 'person:nobody')).toBeUndefined()
  })
})
