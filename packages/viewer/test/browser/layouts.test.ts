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

    test('are ordered by what the reader chooses, by key or by mouse, and come back', async () => {
      const { page, isDrawn, locate } = opened().reader
      const before = await locate('Viktor Bout')
      await page.getByRole('button', { name: /^Layout/ }).focus()
      await page.keyboard.press('Enter')
      await page.locator('[role=menuitemradio]:focus').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await isDrawn()
      expect(await locate('Viktor Bout')).not.toEqual(before)
      await opened().browser.screenshot('layout-kinds')
      for (const [index, name] of [
        [2, 'time'],
        [3, 'communities'],
        [0, 'forces'],
      ] as const) {
        await page.getByRole('button', { name: /^Layout/ }).click()
        await page.getByRole('menuitemradio').nth(index).click()
        await isDrawn()
        await locate('Viktor Bout')
        await opened().browser.screenshot(`layout-${name}`)
      }
      const back = await locate('Viktor Bout')
      expect(back.x).toBeCloseTo(before.x, -1)
      expect(back.y).toBeCloseTo(before.y, -1)
    })

    test('a community is named, and its members stand out', async () => {
      const { page, details, heading } = opened().reader
      await page.locator('summary', { hasText: 'Communities' }).click()
      const community = page.locator('.community').first()
      const name = await read(community.locator('.name'))
      await community.click()
      await heading.filter({ hasText: name }).waitFor()
      expect(await details.getByRole('listitem').count()).toBeGreaterThan(2)
      await opened().browser.screenshot('community')
      expect(await community.getAttribute('aria-pressed')).toBe('true')
      expect(opened().browser.errors).toEqual([])
    })
  },
  serveExamples,
)
