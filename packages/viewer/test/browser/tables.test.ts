import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(120_000)

describePage(
  'the tables',
  (opened) => {
    const tab = (name: string) => opened().reader.page.getByRole('tab', { name })
    const rows = () => opened().reader.page.getByRole('tabpanel').locator('tbody tr')

    beforeEach(async () => {
      await opened().reader.page.getByRole('button', { name: 'Table' }).click()
      await tab('Relations').waitFor()
    })

    test('have everything that is shown, sorted as the reader wants', async () => {
      const { page } = opened().reader
      await tab('Entities').click()
      await rows().first().waitFor()
      await opened().browser.screenshot('table-entities')
      await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click()
      const names = await rows().locator('td:first-child').allTextContents()
      expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare))
      expect(await read(tab('Entities'))).toContain(String(names.length))
    })

    test('are walked through by arrow keys', async () => {
      const { page } = opened().reader
      await tab('Relations').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.getByRole('table', { name: 'Sentences' }).waitFor()
      await page.keyboard.press('ArrowLeft')
      await page.getByRole('table', { name: 'Entities' }).waitFor()
      expect(await tab('Entities').evaluate((own) => own === document.activeElement)).toBe(true)
    })

    test('lead from a sentence to its line and into its story', async () => {
      const { page, details } = opened().reader
      await tab('Sentences').click()
      await page.getByRole('searchbox', { name: 'Find in the table' }).fill('merchant bout')
      const row = rows().filter({ hasText: 'Bout' }).first()
      await row.waitFor()
      await row.locator('td').nth(2).click()
      await details.locator('blockquote').first().waitFor()
      await opened().browser.screenshot('table-sentences')
      await row.getByRole('button', { name: 'Read in the story' }).click()
      await page.locator('#reading .story mark').first().waitFor()
    })

    test('keep the selection of the network', async () => {
      const { page, find, heading } = opened().reader
      await find('Antony Blinken')
      await tab('Entities').click()
      expect(await read(page.locator('tr.selected td').first())).toContain('Antony Blinken')
      await rows().filter({ hasText: 'Sergey Lavrov' }).locator('td').nth(1).click()
      await heading.filter({ hasText: 'Sergey Lavrov' }).waitFor()
      await page.getByRole('button', { name: 'Table' }).click()
      await opened().reader.isDrawn()
      expect(await read(heading)).toContain('Sergey Lavrov')
    })

    test('open a story', async () => {
      const { page } = opened().reader
      await tab('Stories').click()
      await rows().first().waitFor()
      await rows().first().getByRole('button').click()
      await page.locator('#reading .story').waitFor()
      await opened().browser.screenshot('table-stories')
    })

    test('say where no row is left', async () => {
      const { page } = opened().reader
      await page.getByRole('searchbox', { name: 'Find in the table' }).fill('xyzzy')
      await page.getByText('No row has these words.').waitFor()
    })
  },
  serveExamples,
)
