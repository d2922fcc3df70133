import { describePage } from './describe-page'
import { findViolations } from './find-violations'
import { read } from './reader'

jest.setTimeout(60_000)

describePage('the network in words', (opened) => {
  const focused = () => opened().reader.page.locator('[role=treeitem]:focus')

  test('is walked through by arrow keys, from neighbour to neighbour', async () => {
    const { page, heading, details } = opened().reader
    await page.getByRole('tree', { name: 'The network in words' }).locator('[tabindex="0"]').focus()
    const first = await read(focused())
    expect(first).toMatch(/^.+, Person, \d+ relations$/)
    await page.keyboard.press('ArrowRight')
    await page.locator('[role=treeitem][aria-expanded=true]:focus').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('[role=treeitem][aria-level="2"]:focus').waitFor()
    expect(await read(focused())).toMatch(/, \d+ sentences?$/)
    await opened().browser.screenshot('in-words')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await details.locator('blockquote').first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('[role=treeitem][aria-level="1"]:focus').waitFor()
    const second = await read(focused())
    expect(second).not.toBe(first)
    await page.keyboard.press(' ')
    await heading.filter({ hasText: second.split(',')[0] ?? '' }).waitFor()
    expect(await read(page.getByRole('status').last())).toContain(second.split(',')[0])
  })
})
