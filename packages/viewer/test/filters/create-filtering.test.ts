import { computed, signal } from '@preact/signals'
import { allBut, onlyThese } from '../../src/filters/choice'
import { countBeyond } from '../../src/filters/count-network'
import { createFiltering } from '../../src/filters/create-filtering'
import { type Filters, NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from '../graph/statements'

const [ann, bo, acme, oslo] = [
  'person:ann',
  'person:bo',
  'organization:acme',
  'place:oslo',
] as const

function filteringOf(opened: Filters = NO_FILTERS) {
  const network = networkOf(
    [
      { source: ann, type: 'MET', target: bo },
      { source: bo, type: 'MET', target: ann, modality: 'denied' },
      { source: acme, type: 'SUED', target: ann, attribution: { entity: bo, text: 'Mr Bo' } },
      { source: bo, type: 'OWNS', target: acme, attribution: { entity: 'person:cy', text: 'Cy' } },
    ],
    [oslo],
  )
  const filters = signal(opened)
  const filtering = createFiltering(
    computed(() => groupLines(network)),
    filters,
    signal(opened),
    (next) => {
      filters.value = next
    },
  )
  return { ...filtering, filters }
}

test('counts what there is and what is shown', () => {
  const { whole, shown, changeFilters } = filteringOf()
  const all = { entities: 4, relations: 3, sentences: 4, articles: 1 }
  expect(whole.amounts.value).toEqual(all)
  expect(shown.amounts.value).toEqual({ ...all, entities: 3 })
  changeFilters({ certainties: allBut(['denied']), stances: onlyThese(['cooperative']) })
  expect(shown.amounts.value).toEqual({ entities: 2, relations: 1, sentences: 1, articles: 1 })
  expect(whole.measures.value).toEqual({ mostEvidence: 2, mostDegree: 2, unconnected: 1 })
})

test('counts what the store holds besides, but never less than nothing', () => {
  const totals = { articles: 3, entities: 2, statements: 9 }
  const network = { articles: 1, entities: 4, relations: 3, sentences: 4 }
  expect(countBeyond(totals, network)).toEqual({ articles: 2, entities: 0, sentences: 5 })
})

test('tallies entities by kind, relations by stance and type, sentences by the rest', () => {
  const { whole, shown, changeFilters } = filteringOf()
  const tallies = () =>
    Object.fromEntries(
      Object.entries(shown.tallies.value).map(([facet, tally]) => [
        facet,
        Object.fromEntries(tally),
      ]),
    )
  expect(tallies()).toEqual({
    kinds: { Person: 2, Organization: 1 },
    stances: { cooperative: 1, conflictual: 1, neutral: 1 },
    types: { MET: 1, SUED: 1, OWNS: 1 },
    certainties: { fact: 3, denied: 1 },
    speakers: { stories: 2, [bo]: 1, 'person:cy': 1 },
    outlets: { unknown: 4 },
  })
  changeFilters({ types: onlyThese(['SUED']) })
  expect(tallies()['speakers']).toEqual({ [bo]: 1 })
  expect(whole.tallies.value.kinds.get('Place')).toBe(1)
})

test('names speakers as the network does, or as the story does', () => {
  expect(Object.fromEntries(filteringOf().whole.speakerNames.value)).toEqual({
    [bo]: bo,
    'person:cy': 'Cy',
  })
})

test('resets one filter, or all, and keeps what was added', () => {
  const { filters, activeFilters, changeFilters, resetFilters } = filteringOf()
  changeFilters({ kinds: allBut(['Person']), words: 'gas', minimumDegree: 0 })
  resetFilters(['words'])
  expect(activeFilters.value).toEqual(['kinds'])
  resetFilters()
  expect(filters.value).toEqual({ ...NO_FILTERS, minimumDegree: 0 })
})

describe('uncover', () => {
  test('lifts no more than what hides an entity', () => {
    const { filters, visible, changeFilters, uncover } = filteringOf()
    changeFilters({ kinds: onlyThese([]), types: onlyThese(['MET']), words: 'person' })
    uncover(ann)
    expect(visible.value.entities.has(ann)).toBe(true)
    expect(filters.value.kinds).toEqual(onlyThese(['Person']))
    uncover(oslo)
    expect(visible.value.entities.has(oslo)).toBe(true)
    expect(filters.value).toMatchObject({ types: onlyThese(['MET']), words: '', minimumDegree: 0 })
    uncover('person:nobody')
  })

  test('lifts what hides a line', () => {
    const { filters, visible, changeFilters, uncoverLine } = filteringOf()
    changeFilters({ kinds: allBut(['Organization']) })
    const line = `SUED ${acme} ${ann}`
    uncoverLine(line)
    expect(visible.value.lines.has(line)).toBe(true)
    changeFilters({ stances: onlyThese(['neutral']) })
    uncoverLine(line)
    expect(visible.value.lines.has(line)).toBe(true)
    uncoverLine('none')
    expect(filters.value.stances).toEqual(NO_FILTERS.stances)
  })
})
