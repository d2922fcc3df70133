import { allBut, onlyThese } from '../../src/filters/choice'
import { activeFilters, liftFilters, NO_FILTERS } from '../../src/filters/filters'

test('activeFilters names what hides something on purpose', () => {
  expect(activeFilters(NO_FILTERS)).toEqual([])
  expect(
    activeFilters({ ...NO_FILTERS, minimumDegree: 0, undated: true, timeBasis: 'happened' }),
  ).toEqual([])
  expect(
    activeFilters({
      ...NO_FILTERS,
      words: 'gas',
      minimumEvidence: 2,
      speakers: onlyThese([]),
      kinds: allBut(['Person']),
      timeWindow: { from: '2031-01-01', to: '2031-02-01' },
    }),
  ).toEqual(['kinds', 'speakers', 'minimumEvidence', 'words', 'timeWindow'])
  expect(activeFilters({ ...NO_FILTERS, words: ' ' })).toEqual([])
})

test('liftFilters puts back what the network was opened with', () => {
  const opened = { ...NO_FILTERS, minimumDegree: 0 }
  expect(liftFilters(['minimumDegree', 'words'], opened)).toEqual({ minimumDegree: 0, words: '' })
})
