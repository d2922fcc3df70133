import { syntheticNetwork } from '../synthetic-network'
import { describePage } from './describe-page'
import { read } from './reader'
import { servePage } from './serve-page'

jest.setTimeout(300_000)

describePage(
  'a network of 10,000 entities and 30,000 statements',
  (opened) => {
    test('begins with its strongest part, and shows more as far as the reader wants', async () => {
      const { reader, browser } = opened()
      const { page, banner, stage } = reader
      page.setDefaultTimeout(120_000)
      expect(await read(banner)).toMatch(
        /^newsgraph.*300 entities · .* · 9,700 more entities in the store/,
      )
      await page.getByRole('button', { name: 'Show more' }).click()
      await banner.getByText('1,000 entities', { exact: false }).waitFor()
      await page.waitForURL(/strongest=1000/)
      for (const count of ['3,000 entities', '10,000 entities']) {
        await page.getByRole('button', { name: 'Show more' }).click()
        await banner.getByText(count, { exact: false }).waitFor()
      }
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
      await page.getByText(/Laying out 10,000 entities/).waitFor()
      await reader.isDrawn()
      await browser.screenshot('large')

      const { x = 0, y = 0, width = 0, height = 0 } = (await stage.boundingBox()) ?? {}
      await page.mouse.move(x + width / 2, y + height - 5)
      await page.mouse.down()
      await page.mouse.move(x + width / 2 + 100, y + height - 40, { steps: 5 })
      await page.mouse.up()
      await page.mouse.wheel(0, -200)
      await page.waitForURL(/camera=/)

      await page.getByRole('checkbox', { name: 'Conflictual' }).uncheck()
      await banner.getByText(/[\d,]+ of [\d,]+ relations/).waitFor()
      await reader.find('Entity 9999')
      expect(await read(reader.heading)).toBe('Entity 9999')
      await page.getByRole('button', { name: 'Table' }).click()
      await page.getByRole('tab', { name: /^Sentences/ }).click()
      await page.getByRole('button', { name: /Show 200 more/ }).waitFor()
      expect(browser.errors).toEqual([])
    })
  },
  () => servePage(syntheticNetwork(10_000, 30_000)),
)
