import { signal } from '@preact/signals'
import { type AddressWindow, createAddressBar } from '../../src/address/create-address-bar'
import { createPage } from '../../src/graph/create-page'
import { NOTHING } from '../../src/graph/selection'
import type { ThemeName } from '../../src/kinds/kind-picture'
import { fakeApi, networkAnswer } from '../graph/fake-api'

const [ann, bo, cy, dee] = ['person:ann', 'person:bo', 'person:cy', 'person:dee'] as const
const OVERVIEW = networkAnswer([
  { source: ann, type: 'MET', target: bo },
  { source: ann, type: 'SUED', target: bo },
])
const AROUND_CY = networkAnswer([{ source: cy, type: 'MET', target: bo }])
const WITH_DEE = networkAnswer([{ source: dee, type: 'MET', target: ann }])

/** A browser's window, as far as addresses go. */
function fakeWindow(hash = '') {
  const entries = [hash]
  const listeners = new Set<() => void>()
  let at = 0
  const write = (_state: unknown, _title: string, url: string) => {
    entries[at] = url.startsWith('#') ? url : ''
  }
  const browser = {
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return entries[at] ?? ''
      },
      get href() {
        return `http://localhost/${this.hash}`
      },
    },
    history: {
      replaceState: write,
      pushState(state: unknown, title: string, url: string) {
        entries.length = ++at
        write(state, title, url)
      },
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  } as unknown as AddressWindow
  return {
    browser,
    entries,
    back() {
      at--
      for (const listener of listeners) listener()
    },
    isHeard: () => listeners.size > 0,
  }
}

function fakeTheme() {
  const chosen = signal<ThemeName | undefined>(undefined)
  const show = (name: ThemeName) => {
    chosen.value = name
  }
  return { name: signal<ThemeName>('light'), chosen, toggle: () => show('dark'), show }
}

async function open(hash = '') {
  const window = fakeWindow(hash)
  const page = createPage(
    fakeApi({
      network: async () => OVERVIEW,
      neighbourhood: async () => AROUND_CY,
      networkAmong: async () => WITH_DEE,
    }),
  )
  const theme = fakeTheme()
  const bar = createAddressBar(page, theme, window.browser)
  await page.load(bar.opened)
  return { ...window, page, theme, bar }
}

/** Until the address bar has written what it writes at its own pace. */
async function settle() {
  await jest.advanceTimersByTimeAsync(1_000)
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('the address is in step with the page, and what is looked at is a step to go back over', async () => {
  const { page, theme, entries, back } = await open()
  page.select({ kind: 'entity', id: ann })
  page.changeFilters({ words: 'met' })
  await settle()
  page.select({ kind: 'line', id: `MET ${ann} ${bo}` })
  theme.toggle()
  await settle()
  expect(entries).toEqual([
    '',
    '#entity=person:ann&words=met',
    '#line=MET+person:ann+person:bo&words=met&theme=dark',
  ])
  back()
  await settle()
  expect(page.selection.value).toEqual({ kind: 'entity', id: ann })
  back()
  await settle()
  expect(page.selection.value).toEqual(NOTHING)
  expect(page.filters.value.words).toBe('')
  expect(entries).toHaveLength(3)
})

test('a link shows the same again: what was added, what is hidden, where everything stands', async () => {
  const one = await open()
  await one.page.expand(cy)
  await one.page.bringInLine({ source: dee, type: 'MET', target: ann })
  one.page.pin(bo, { x: 3, y: 4 })
  one.page.arrange('kinds')
  one.page.changeFilters({ minimumEvidence: 2 })
  one.page.changeView('relations')
  one.page.tellCamera({ x: 1, y: 2, scale: 0.5 })
  const other = await open(new URL(one.bar.link()).hash)
  expect(other.page.address.value).toEqual(one.page.address.value)
  expect(other.page.graph.value.nodes()).toEqual([ann, bo, cy, dee])
  expect(other.page.takeAim()).toEqual({ camera: { x: 1, y: 2, scale: 0.5 } })
  expect(other.page.takeAim()).toBeUndefined()
})

test('a path is found again', async () => {
  const { page } = await open(`#from=${ann}&to=${bo}`)
  expect(page.selection.value).toEqual({ kind: 'path', from: ann, to: bo, entities: [ann, bo] })
})

test('a path that is not the first of the shortest is told by its entities', async () => {
  const network = networkAnswer([
    { source: ann, type: 'MET', target: bo },
    { source: ann, type: 'SUED', target: bo },
    { source: bo, type: 'MET', target: dee },
    { source: ann, type: 'MET', target: cy },
    { source: cy, type: 'MET', target: dee },
  ])
  const visit = async (hash: string) => {
    const page = createPage(fakeApi({ network: async () => network }))
    const bar = createAddressBar(page, fakeTheme(), fakeWindow(hash).browser)
    await page.load(bar.opened)
    return { page, bar }
  }
  const one = await visit(`#from=${ann}&to=${dee}`)
  expect(one.page.paths.value.paths).toHaveLength(2)
  one.page.takePath([ann, cy, dee])
  expect(one.bar.fragment()).toBe(`from=${ann}&to=${dee}&via=${cy}`)
  const other = await visit(`#${one.bar.fragment()}`)
  expect(other.page.selection.value).toEqual(one.page.selection.value)
})

test('a theme in a link is shown', async () => {
  const { theme } = await open('#theme=dark')
  expect(theme.chosen.value).toBe('dark')
})

test('a link to what the store does not have says so', async () => {
  const { page } = await open('#entity=person:gone')
  expect(page.phase.value).toBe('ready')
  expect(page.problem.value?.message).toBe('this store does not have what the link leads to')
})

test('what a question answers has no address', async () => {
  const { page, entries } = await open()
  page.showAnswer(AROUND_CY.network)
  page.select({ kind: 'entity', id: cy })
  await settle()
  expect(entries).toEqual([''])
})

test('an entity has a link of its own', async () => {
  const { bar } = await open('#words=met')
  expect(bar.linkTo({ selection: { kind: 'entity', id: bo } })).toBe(
    'http://localhost/#entity=person:bo',
  )
})

test('a saved view is a step of its own, and a bar that is stopped listens no more', async () => {
  const { page, bar, entries, isHeard } = await open()
  await bar.goTo(`entity=${bo}`)
  expect(page.selection.value).toEqual({ kind: 'entity', id: bo })
  expect(entries).toEqual(['', '#entity=person:bo'])
  bar.stop()
  expect(isHeard()).toBe(false)
})
