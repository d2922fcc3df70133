import { describePage } from './describe-page'
import { findViolations } from './find-violations'
import type { Reader } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(120_000)

/** Ways to every state of the page, as a reader gets there. */
const STATES: readonly [name: string, open: (reader: Reader) => Promise<void>][] = [
  ['the network', async () => undefined],
  ['an entity', ({ find }) => find('Antony Blinken')],
  [
    'a line',
    async ({ find, details }) => {
      await find('Antony Blinken')
      await details.locator('ul.relations button').first().click()
      await details.locator('blockquote').first().waitFor()
    },
  ],
  [
    'a path',
    async ({ find, details }) => {
      await find('Viktor Bout')
      await details.getByRole('button', { name: 'Path to…' }).click()
      await find('Antony Blinken')
      await details.getByRole('heading', { name: /Bout to/ }).waitFor()
    },
  ],
  [
    'the table',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Table' }).click()
      await page.getByRole('table').waitFor()
    },
  ],
  [
    'a story to be added',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Add story' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'the help',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Help' }).click()
      await page.getByRole('dialog').waitFor()
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
    'a story that is read',
    async ({ find, details, page }) => {
      await find('Antony Blinken')
      await details.locator('ul.relations button').first().click()
      await details.getByRole('button', { name: 'Read in the story' }).first().click()
      await page.locator('#reading .story').waitFor()
    },
  ],
  [
    'corrections',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Corrections' }).click()
      await page.getByRole('dialog', { name: 'Corrections' }).waitFor()
    },
  ],
  [
    'an answer',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Questions' }).click()
      await page.getByRole('list', { name: 'Saved questions' }).getByRole('button').first().click()
      await page.getByRole('table').first().waitFor()
    },
  ],
]

describePage(
  'axe',
  (opened) => {
    describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
      beforeEach(() => opened().reader.page.emulateMedia({ colorScheme }))
      test.each(STATES)('finds nothing in %s', async (_name, open) => {
        await open(opened().reader)
        expect(await findViolations(opened().reader.page)).toEqual([])
      })
    })
  },
  serveExamples,
)
