import { computed, signal } from '@preact/signals'
import { onlyThese } from '../../src/filters/choice'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { createTimeline } from '../../src/time/create-timeline'
import { networkOf, type Said } from '../graph/statements'

const [ann, bo, cy] = ['person:ann', 'person:bo', 'person:cy'] as const

const SAID: readonly Said[] = [
  { source: ann, type: 'MET', target: bo, publishedAt: '2031-03-01' },
  { source: ann, type: 'SUED', target: bo, publishedAt: '2031-03-01' },
  {
    source: ann,
    type: 'SUED',
    target: cy,
    publishedAt: '2031-03-05',
    date: { value: '2029', text: '' },
  },
  { source: bo, type: 'OWNS', target: cy, publishedAt: '2031-03-10' },
  { source: bo, type: 'MET', target: cy },
]

function open(said = SAID) {
  const filters = signal(NO_FILTERS)
  const network = networkOf(said)
  const timeline = createTimeline(
    computed(() => groupLines(network)),
    filters,
    (change) => {
      filters.value = { ...filters.value, ...change }
    },
  )
  return { timeline, filters }
}

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

test('counts statements by stance, and those without a date', () => {
  const { timeline, filters } = open()
  expect(timeline.axis.value?.bins).toHaveLength(10)
  expect(timeline.histogram.value).toMatchObject({ most: 2, undated: 1 })
  expect(timeline.histogram.value?.bins[0]).toEqual({ cooperative: 1, conflictual: 1, neutral: 0 })
  filters.value = { ...NO_FILTERS, stances: onlyThese(['neutral']) }
  expect(timeline.histogram.value).toMatchObject({ most: 1, undated: 0 })
})

test('has no axis where nothing is dated', () => {
  const { timeline } = open([{ source: ann, type: 'MET', target: bo }])
  expect(timeline.axis.value).toBeUndefined()
  timeline.play()
  expect(timeline.isPlaying.value).toBe(false)
})

test('keeps whole bins as the window, in either order; all of them are none', () => {
  const { timeline, filters } = open()
  timeline.chooseBins(4, 2)
  expect(filters.value.timeWindow).toEqual({ from: '2031-03-03', to: '2031-03-05' })
  expect(timeline.window.value).toEqual({ first: 2, last: 4 })
  expect(timeline.histogram.value?.most).toBe(2)
  timeline.chooseBins(-3, 99)
  expect(filters.value.timeWindow).toBeUndefined()
})

test('lets go of the window for other dates', () => {
  const { timeline, filters } = open()
  timeline.chooseBins(0, 1)
  timeline.chooseBasis('happened')
  expect(filters.value).toMatchObject({ timeBasis: 'happened', timeWindow: undefined })
  expect(timeline.histogram.value?.undated).toBe(4)
  timeline.chooseBins(0, 0)
  timeline.chooseBasis('happened')
  expect(filters.value.timeWindow).toBeDefined()
})

test('steps on, and tells what is new', () => {
  const { timeline } = open()
  timeline.stepOn()
  expect(timeline.changes.value.appeared.map(({ line }) => line.type)).toEqual(['MET', 'SUED'])
  timeline.stepOn()
  expect(timeline.window.value).toEqual({ first: 0, last: 4 })
  expect([...timeline.changes.value.entities]).toEqual([cy])
  timeline.chooseBins(0, 3)
  expect(timeline.changes.value.appeared).toEqual([])
})

test('plays to the end at the pace that is chosen, and then again', () => {
  const { timeline } = open()
  timeline.choosePace(4)
  timeline.play()
  expect(timeline.window.value?.last).toBe(0)
  jest.advanceTimersByTime(250)
  expect(timeline.window.value?.last).toBe(4)
  jest.advanceTimersByTime(500)
  expect(timeline.window.value).toEqual({ first: 0, last: 9 })
  expect(timeline.isPlaying.value).toBe(false)
  timeline.play()
  expect(timeline.window.value?.last).toBe(0)
  timeline.pause()
  jest.advanceTimersByTime(5000)
  expect(timeline.window.value?.last).toBe(0)
})

test('pauses when a reader chooses a window', () => {
  const { timeline } = open()
  timeline.play()
  timeline.chooseBins(2, 3)
  jest.advanceTimersByTime(5000)
  expect(timeline.window.value).toEqual({ first: 2, last: 3 })
})
