import { findViolations } from './find-violations'
import { describeInBrowser, type OpenBrowser, openBrowser } from './open-page'
import { createReader, type Reader } from './reader'
import { serveExamples } from './serve-examples'
import type { ServedPage } from './serve-page'

jest.setTimeout(120_000)

/** What a reader may look at, and how to come there. */
const STATES: readonly [name: string, open: (reader: Reader) => Promise<void>][] = [
  ['network', async () => undefined],
  ['entity', ({ find }) => find('Antony Blinken')],
  [
    'table',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Table' }).click()
      await page.getByRole('table').waitFor()
    },
  ],
  [
    'filters',
    async ({ page }) => {
      // Where there is room, they are always there.
      const button = page.getByRole('button', { name: 'Filters' })
      if (await button.isVisible()) await button.click()
      await page.getByRole('checkbox', { name: 'People' }).waitFor()
    },
  ],
  [
    'sharing',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('dialog', { name: 'Share' }).waitFor()
    },
  ],
  [
    'story',
    async ({ page, find, details }) => {
      await find('Antony Blinken')
      await details.locator('ul.relations button').first().click()
      await details.getByRole('button', { name: 'Read in the story' }).first().click()
      await page.locator('#reading .story mark').first().waitFor()
    },
  ],
]

/** The smallest phone; a window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10 Reflow); a tablet. */
const SCREENS = [
  ['a small phone', 320, 640],
  ['a window at 400 %', 320, 256],
  ['a tablet', 768, 1024],
] as const

for (const [screen, width, height] of SCREENS)
  describeInBrowser(`on ${screen}`, () => {
    let served: ServedPage
    let browser: OpenBrowser

    beforeAll(async () => {
      served = await serveExamples()
      browser = await openBrowser({ width, height, hasTouch: true })
    })
    afterAll(async () => {
      await browser?.close()
      await served?.close()
    })

    test.each(STATES)('nothing is cut off, and axe finds nothing: %s', async (name, open) => {
      const reader = createReader(browser.page)
      await reader.visit(served)
      await open(reader)
      await browser.screenshot(`${screen.replace(/\W+/g, '-')}-${name}`)
      const across = await browser.page.evaluate(() => document.documentElement.scrollWidth)
      expect(across).toBeLessThanOrEqual(width)
      expect(await findViolations(browser.page)).toEqual([])
    })
  })
