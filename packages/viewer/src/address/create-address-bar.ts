import { computed, effect } from '@preact/signals'
import type { Page } from '../graph/create-page'
import type { Theme } from '../panels/theme'
import { type Address, START } from './address'
import { readAddress } from './read-address'
import { writeAddress } from './write-address'

/** What of the browser's window it takes to keep an address. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

/** The fragment of the page's address, in step with the page. */
export interface AddressBar {
  /** What the address said when the page was opened. */
  readonly opened: Address
  /** Where the page is now. */
  fragment(): string
  /** A link that leads there. */
  link(): string
  /** A link to something else, on a page that is as it opens otherwise. */
  linkTo(what: Partial<Address>): string
  goTo(fragment: string): Promise<void>
  stop(): void
}

/** Milliseconds between changes of one entry: browsers bear with about three a second. */
const PACE = 350

/**
 * Writes what the page shows into the browser's address, and shows what the reader goes back to. What is selected, read or
 * viewed is a step of its own to go back over; filters, pins and the camera belong to the step.
 */
export function createAddressBar(
  page: Page,
  theme: Theme,
  browser: AddressWindow = window,
): AddressBar {
  const opened = readAddress(browser.location.hash)
  if (opened.theme !== undefined) theme.show(opened.theme)
  const address = computed<Address>(() => ({
    ...page.address.value,
    theme: theme.chosen.value,
  }))
  let before: Address | undefined
  let isGoing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const stopWriting = effect(() => {
    const now = address.value
    const isLed = isGoing || page.isAnswer.value || page.phase.value !== 'ready'
    if (isLed) return clearTimeout(timer)
    if (before === undefined || stepOf(before) === stepOf(now)) write('replaceState', PACE)
    else write('pushState')
    before = now
  })

  function write(how: 'pushState' | 'replaceState', wait = 0): void {
    clearTimeout(timer)
    if (wait > 0) timer = setTimeout(() => put(how), wait)
    else put(how)
  }

  function put(how: 'pushState' | 'replaceState'): void {
    const { pathname, search, hash } = browser.location
    const fragment = writeAddress(address.peek())
    if (`#${fragment}` === hash || fragment + hash === '') return
    browser.history[how](null, '', fragment === '' ? pathname + search : `#${fragment}`)
  }

  async function goTo(fragment: string): Promise<void> {
    const to = readAddress(fragment)
    clearTimeout(timer)
    isGoing = true
    if (to.theme !== undefined) theme.show(to.theme)
    await page.goTo(to)
    isGoing = false
    before = address.peek()
  }

  function linkWith(fragment: string): string {
    return `${browser.location.href.replace(/#.*$/s, '')}#${fragment}`
  }

  const onBack = () => void goTo(browser.location.hash)
  browser.addEventListener('popstate', onBack)

  return {
    opened,
    fragment: () => writeAddress(address.peek()),
    link: () => linkWith(writeAddress(address.peek())),
    linkTo: (what) => linkWith(writeAddress({ ...START, ...what })),
    async goTo(fragment) {
      await goTo(fragment)
      write('pushState')
    },
    stop() {
      clearTimeout(timer)
      stopWriting()
      browser.removeEventListener('popstate', onBack)
    },
  }
}

/** What tells one step of the reader's way from the next. */
function stepOf({ selection, reading, view }: Address): string {
  return JSON.stringify([selection, reading?.article, view])
}
