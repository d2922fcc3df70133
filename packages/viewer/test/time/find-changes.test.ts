import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { findChanges } from '../../src/time/find-changes'
import { daysOf, type TimeBasis } from '../../src/time/time-window'
import { networkOf, type Said } from '../graph/statements'

const [ann, bo, cy, oslo] = ['person:ann', 'person:bo', 'person:cy', 'place:oslo'] as const

function changes(said: readonly Said[], basis: TimeBasis = 'published') {
  const network = applyFilters(groupLines(networkOf(said)), NO_FILTERS)
  const march = daysOf({ from: '2031-03', to: '2031-03' })
  const { entities, appeared, ended } = findChanges(network, march, basis)
  return {
    entities: [...entities],
    appeared: appeared.map(({ line }) => line.type),
    ended: ended.map(({ line }) => line.type),
  }
}

test('appears what nothing earlier says, and who is not named earlier', () => {
  expect(
    changes([
      { source: ann, type: 'MET', target: bo, publishedAt: '2031-02-01' },
      { source: ann, type: 'MET', target: bo, publishedAt: '2031-03-01' },
      { source: ann, type: 'SUED', target: cy, publishedAt: '2031-03-31' },
      { source: cy, type: 'OWNS', target: oslo, publishedAt: '2031-04-01' },
      { source: cy, type: 'PRAISED', target: bo },
    ]),
  ).toEqual({ entities: [cy], appeared: ['SUED'], ended: [] })
})

const publishedAt = '2031-03-02'

test.each<[string, Omit<Said, 'source' | 'target'>]>([
  ['is former', { type: 'HOLDS_POSITION', details: { former: true } }],
  ['is no longer so, though it lasts', { type: 'MEMBER_OF', polarity: 'negated' }],
  ['is left', { type: 'WITHDREW_FROM' }],
])('ends what %s', (_, said) => {
  expect(changes([{ source: ann, target: oslo, publishedAt, ...said }]).ended).toEqual([said.type])
})

test.each<[string, Omit<Said, 'source' | 'target'>]>([
  ['is not former', { type: 'HOLDS_POSITION', details: { former: false } }],
  ['did not happen', { type: 'MET', polarity: 'negated' }],
  ['is not left', { type: 'WITHDREW_FROM', polarity: 'negated' }],
  ['may be left', { type: 'WITHDREW_FROM', modality: 'hypothetical' }],
])('does not end what %s', (_, said) => {
  expect(changes([{ source: ann, target: oslo, publishedAt, ...said }]).ended).toEqual([])
})

test('ends what lasted until a day, when it is that day', () => {
  const date = { value: '2030', end: '2031-03-10', text: 'until 10 March' }
  const lived = { source: ann, type: 'LIVES_IN', target: oslo, date }
  expect(changes([lived], 'happened').ended).toEqual(['LIVES_IN'])
  expect(changes([{ ...lived, type: 'VISITED' }], 'happened').ended).toEqual([])
  expect(changes([{ ...lived, publishedAt }]).ended).toEqual([])
})
