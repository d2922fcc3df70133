import { allBut, onlyThese } from '../../src/filters/choice'
import { activeFilters, type Filters, NO_FILTERS } from '../../src/filters/filters'
import { filterWords } from '../../src/panels/legend/filter-words'

test.each<[Partial<Filters>, string]>([
  [{ kinds: allBut(['People', 'Events']) }, 'without People, Events'],
  [{ outlets: onlyThese(['Wire']) }, 'only Wire'],
  [{ types: allBut(['a', 'b', 'c']) }, 'without 3 relation types'],
  [{ speakers: onlyThese([]) }, 'no speakers'],
  [{ minimumEvidence: 2 }, 'at least 2 sentences'],
  [{ minimumDegree: 3 }, 'at least 3 relations'],
  [{ words: ' gas ' }, '“gas”'],
  [
    { timeBasis: 'happened', timeWindow: { from: '2031-02-01', to: '2031-03-14' } },
    'happened 1 Feb 2031 – 14 Mar 2031',
  ],
])('%j is said in words', (change, words) => {
  const filters = { ...NO_FILTERS, ...change }
  const said = activeFilters(filters).map((name) => filterWords(filters, name, (_, value) => value))
  expect(said).toEqual([words])
})
