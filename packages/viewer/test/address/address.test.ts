import fc from 'fast-check'
import { type Address, START } from '../../src/address/address'
import { readAddress } from '../../src/address/read-address'
import { writeAddress } from '../../src/address/write-address'
import { allBut, onlyThese } from '../../src/filters/choice'
import { FACETS, type Filters, NO_FILTERS } from '../../src/filters/filters'
import { NOTHING } from '../../src/graph/selection'
import { VIEWS } from '../../src/graph/view'
import { LAYOUTS } from '../../src/layout/layout-task'
import { isoDay } from '../../src/time/days'

const value = fc.string({ minLength: 1, unit: 'binary' })
const entity = fc.string({ minLength: 1, unit: 'grapheme' })
const values = fc.uniqueArray(value, { maxLength: 3 })
const choice = fc.oneof(values.map(onlyThese), values.map(allBut))
const day = fc.integer({ min: -10_000, max: 30_000 })
const coordinate = fc.integer({ min: -9_999, max: 9_999 }).map((tenths) => tenths / 10)
const filters: fc.Arbitrary<Filters> = fc.record({
  ...(Object.fromEntries(FACETS.map((facet) => [facet, choice])) as Record<
    (typeof FACETS)[number],
    typeof choice
  >),
  minimumEvidence: fc.integer({ min: 1, max: 40 }),
  minimumDegree: fc.integer({ min: 0, max: 40 }),
  words: fc.string({ unit: 'grapheme' }),
  timeBasis: fc.constantFrom('happened', 'published'),
  timeWindow: fc.option(
    fc.tuple(day, day).map(([a, b]) => ({
      from: isoDay(Math.min(a, b)),
      to: isoDay(Math.max(a, b)),
    })),
    { nil: undefined },
  ),
  undated: fc.boolean(),
})
const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEWS),
  layout: fc.constantFrom(...LAYOUTS),
  selection: fc.oneof(
    fc.constant(NOTHING),
    fc.record({ kind: fc.constantFrom('entity', 'line', 'community'), id: entity }),
    fc
      .record({ from: entity, to: entity, via: fc.array(entity, { maxLength: 3 }) })
      .map(({ from, to, via }) => ({
        kind: 'path' as const,
        from,
        to,
        entities: via.length === 0 ? undefined : [from, ...via, to],
      })),
  ),
  reading: fc.option(fc.record({ article: entity, statement: entity }), { nil: undefined }),
  filters,
  around: fc.uniqueArray(entity, { maxLength: 3 }),
  beside: fc.uniqueArray(entity, { maxLength: 3 }),
  strongest: fc.integer({ min: 300, max: 100_000 }),
  pins: fc
    .dictionary(entity, fc.record({ x: coordinate, y: coordinate }), { maxKeys: 3 })
    .map((pins) => new Map(Object.entries(pins))),
  camera: fc.option(
    fc.record({
      x: coordinate,
      y: coordinate,
      scale: fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1_000),
    }),
    { nil: undefined },
  ),
  theme: fc.constantFrom('light', 'dark', undefined),
})

test('an address is read as it was written', () => {
  fc.assert(
    fc.property(address, (written) => {
      expect(readAddress(`#${writeAddress(written)}`)).toEqual(written)
    }),
  )
})

test('any text is an address, of which what is wrong is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => writeAddress(readAddress(text))).not.toThrow()
    }),
  )
})

test.each([
  'view=nonsense&layout=spiral&theme=pink',
  'time=2023-02-30/2023-03-01',
  'time=2023-03-01/2023-02-01',
  'pin=person:ann&pin=person:ann@1&pin=@1,2&pin=person:ann@1,Infinity',
  'camera=1,2&camera=0,0,0',
  'sentences=-2&degree=many&undated=maybe',
  'from=person:ann',
  'statement=alone',
])('%s says nothing', (fragment) => {
  expect(readAddress(fragment)).toEqual(START)
})

test('a link cannot ask for any number of neighbourhoods', () => {
  const around = Array.from({ length: 999 }, (_, index) => `around=person:${index}`)
  expect(readAddress(around.join('&')).around).toHaveLength(50)
})

test('can be read by people', () => {
  expect(
    writeAddress({
      ...START,
      view: 'relations',
      selection: { kind: 'line', id: 'MET person:ann person:bo' },
      filters: {
        ...NO_FILTERS,
        kinds: allBut(['Place']),
        outlets: onlyThese(['The Times']),
        timeWindow: { from: '2022-12-01', to: '2022-12-31' },
      },
      pins: new Map([['person:ann', { x: 12.04, y: -3 }]]),
    }),
  ).toBe(
    'view=relations&line=MET+person:ann+person:bo&no-kind=Place&outlet=The+Times' +
      '&time=2022-12-01/2022-12-31&pin=person:ann@12,-3',
  )
})

test('says nothing of a page as it opens', () => {
  expect(writeAddress(START)).toBe('')
  expect(readAddress('')).toEqual(START)
})
