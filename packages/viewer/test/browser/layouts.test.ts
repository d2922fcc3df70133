import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'places in the network',
  (opened) => {
    test('are the reader’s once an entity is dragged, moved or pinned by key, until the pins are let go', async () => {
      const { page, stage, details, find, locate, selectedAt } = opened().reader
      const from = await locate('Antony Blinken')
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 })
      await page.mouse.up()
      const letGo = page.getByRole('button', { name: 'Let go of all pins' })
      await letGo.waitFor()
      const dropped = await locate('Antony Blinken')
      expect(dropped.x).toBeCloseTo(from.x + 60, -1)
      expect(dropped.y).toBeCloseTo(from.y + 30, -1)

      await find('Antony Blinken')
      await details.getByRole('button', { name: 'Unpin' }).waitFor()
      const before = await selectedAt()
      await stage.focus()
      await page.keyboard.press('Shift+ArrowUp')
      const moved = await selectedAt()
      expect(moved.y - before.y).toBeCloseTo(-16, -1)
      await page.keyboard.press('p')
      await details.getByRole('button', { name: 'Pin', exact: true }).waitFor()
      expect(await read(page.locator('[aria-live=polite]').first())).toContain('no longer pinned')
      await page.keyboard.press('p')
      await opened().browser.screenshot('pinned')
      await letGo.click()
      await letGo.waitFor({ state: 'detached' })
      const back = await locate('Antony Blinken')
      expect(back.x).toBeCloseTo(from.x, -1)
      expect(back.y).toBeCloseTo(from.y, -1)
      expect(opened().browser.errors).toEqual([])
    })
  },
  serveExamples,
)
