import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'questions that were asked',
  (opened) => {
    test('are listed with when and how many rows, come back by key, and can be forgotten', async () => {
      const { page, cypher, visit } = opened().reader
      const answer = page.getByRole('region', { name: 'Answer' })
      for (const name of ['Person', 'Country']) {
        await cypher.fill(`MATCH (n:${name}) RETURN n.name AS name LIMIT 2`)
        await page.keyboard.press('Enter')
        await answer.getByText('2 rows').waitFor()
        await answer.getByRole('button', { name: 'Close the answer' }).click()
      }
      await visit(opened().served)
      await cypher.focus()
      await page.keyboard.press('ArrowUp')
      await opened().reader.isWritten(':Country')
      await page.keyboard.press('ArrowUp')
      await opened().reader.isWritten(':Person')

      await page.getByRole('button', { name: 'History' }).click()
      const list = page.getByRole('list', { name: 'History' })
      const items = list.getByRole('listitem')
      expect(await items.count()).toBe(2)
      expect(await read(items.first())).toMatch(/:Country.*\d{4}, \d\d:\d\d · 2 rows/)
      await opened().browser.screenshot('history')
      await items.first().getByRole('button', { name: 'Forget this question' }).click()
      await items.first().locator('.choice').click()
      await opened().reader.isWritten(':Person')
      await page.getByRole('button', { name: 'History' }).click()
      await page.getByRole('button', { name: 'Forget all' }).click()
      await page.getByText('Questions that were answered are listed here').waitFor()
      expect(opened().browser.errors).toEqual([])
    })

    test('are asked of the store with the names of its entities', async () => {
      const { page } = opened().reader
      await page.getByRole('button', { name: 'Questions' }).click()
      await page.getByRole('button', { name: /How are two connected/ }).click()
      const from = page.getByLabel('from', { exact: true })
      await from.fill('blink')
      await page.locator('datalist option[value="Antony Blinken"]').waitFor({ state: 'attached' })
      await from.fill('Antony Blinken')
      await page.getByLabel('to', { exact: true }).fill('Sergey Lavrov')
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name: 'Answer' }).waitFor()
      await opened().browser.screenshot('connection')
    })
  },
  serveExamples,
)
