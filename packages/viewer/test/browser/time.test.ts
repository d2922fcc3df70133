import { describePage } from './describe-page'
import { findViolations } from './find-violations'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'the time axis',
  (opened) => {
    const strip = () => opened().reader.page.getByRole('region', { name: 'Time' })
    const start = () => strip().getByRole('slider', { name: 'Start of the time shown' })
    const end = () => strip().getByRole('slider', { name: 'End of the time shown' })
    const shown = async () =>
      Number(/(\d+)(?: of \d+)? sentences/.exec(await read(opened().reader.banner))?.[1])
    const axis = async () => {
      const box = await strip().getByRole('group', { name: 'Time shown' }).boundingBox()
      if (box === null) throw new Error('expected an axis, got none')
      return { at: (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const }
    }
    const drag = async (from: number, to: number) => {
      const { mouse } = opened().reader.page
      const { at } = await axis()
      await mouse.move(...at(from))
      await mouse.down()
      await mouse.move(...at((from + to) / 2))
      await mouse.move(...at(to))
      await mouse.up()
    }

    test('is brushed, moved as a whole and let go of with a pointer', async () => {
      const all = await shown()
      await drag(0.5, 0.75)
      const some = await shown()
      expect(some).toBeLessThan(all)
      const [from, to] = [
        await start().getAttribute('aria-valuenow'),
        await end().getAttribute('aria-valuenow'),
      ]
      await drag(0.6, 0.7)
      const width = Number(to) - Number(from)
      expect(Number(await start().getAttribute('aria-valuenow'))).toBeGreaterThan(Number(from))
      expect(
        Number(await end().getAttribute('aria-valuenow')) -
          Number(await start().getAttribute('aria-valuenow')),
      ).toBe(width)
      const { at } = await axis()
      await opened().reader.page.mouse.dblclick(...at(0.1))
      expect(await shown()).toBe(all)
    })

    test('is moved by its handles with a pointer', async () => {
      await drag(0, 0.8)
      expect(await start().getAttribute('aria-valuetext')).toMatch(/^from \w{3} 202\d$/)
      expect(await opened().reader.page.locator('.chip').count()).toBe(1)
    })

    test('is moved by keyboard', async () => {
      const { page } = opened().reader
      const all = await shown()
      const most = Number(await end().getAttribute('aria-valuemax'))
      await end().focus()
      await page.keyboard.press('ArrowLeft')
      expect(await end().getAttribute('aria-valuenow')).toBe(String(most - 1))
      await page.keyboard.press('PageDown')
      expect(Number(await end().getAttribute('aria-valuenow'))).toBeLessThan(most - 2)
      await start().focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Shift+ArrowRight')
      expect(await start().getAttribute('aria-valuenow')).toBe('2')
      expect(await shown()).toBeLessThan(all)
      await page.keyboard.press('End')
      expect(await start().getAttribute('aria-valuenow')).toBe(
        await end().getAttribute('aria-valuenow'),
      )
      await page.keyboard.press('Escape')
      expect(await shown()).toBe(all)
    })

    test('says what happened when, and counts what has no date', async () => {
      await strip().getByLabel('Which dates count').selectOption('happened')
      await strip()
        .getByText(/^undated: \d+$/)
        .waitFor()
      await drag(0, 0.5)
      const dated = await shown()
      await strip()
        .getByRole('button', { name: /undated: \d+ · hidden/ })
        .click()
      expect(await shown()).toBeGreaterThan(dated)
    })

    test('plays step by step, says what is new, and moves nobody', async () => {
      const { page, selectedAt, find, closeDetails } = opened().reader
      await find('Antony Blinken')
      const before = await selectedAt()
      await closeDetails()
      await strip().getByRole('button', { name: 'One step on' }).click()
      await strip().getByText('appeared:').waitFor()
      const announced = page.locator('.unseen[aria-live=polite]')
      await announced
        .filter({ hasText: /^\w{3} 20\d\d: \d+ relations? appeared/ })
        .waitFor({ state: 'attached' })
      const first = await shown()
      await strip().getByLabel('Speed').selectOption('4')
      await strip().getByRole('button', { name: 'Play' }).click()
      await strip().getByRole('button', { name: 'Pause' }).click()
      expect(await shown()).toBeGreaterThan(first)
      await strip().getByRole('button', { name: 'Play' }).click()
      await strip().getByRole('button', { name: 'Play' }).waitFor()
      await opened().browser.screenshot('time')
      await find('Antony Blinken')
      expect(await selectedAt()).toEqual(before)
      await closeDetails()
    })

    test('has nothing that axe finds, and stays folded', async () => {
      const { page, visit } = opened().reader
      await drag(0.5, 0.75)
      expect(await findViolations(page)).toEqual([])
      const fold = strip().getByRole('button', { name: 'Time', exact: true })
      await fold.click()
      await visit(opened().served)
      expect(await fold.getAttribute('aria-expanded')).toBe('false')
      await fold.click()
      await start().waitFor()
    })
  },
  serveExamples,
)
