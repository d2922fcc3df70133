import type { Locator } from 'playwright-core'
import { describePage } from './describe-page'
import { type Reader, read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'correcting',
  (opened) => {
    const reader = () => opened().reader
    const button = (name: string | RegExp) =>
      reader().banner.getByRole('button', { name, exact: true })
    const undo = (what: RegExp | '') =>
      button(what === '' ? 'Undo' : new RegExp(`^Undo: ${what.source}`))

    // What one test does is nothing to the next.
    afterEach(async () => {
      const { page } = reader()
      await page.keyboard.press('Escape')
      for (;;) {
        const label = await button(/^Undo/).getAttribute('aria-label')
        if (label === 'Undo') break
        await button(/^Undo/).click()
        await page
          .locator(`header [aria-label=${JSON.stringify(label)}]`)
          .waitFor({ state: 'detached' })
      }
      expect(opened().browser.errors).toEqual([])
    })

    test('renames, and takes it back after the page was left', async () => {
      const { page, heading, banner } = reader()
      await reader().find('Antony Blinken')
      const before = await reader().selectedAt()
      const form = await openForm(reader(), 'Rename')
      await form.getByLabel('Name').fill('Tony Blinken')
      await form.getByLabel('Why').fill('as he calls himself')
      await page.keyboard.press('Enter')
      await heading.filter({ hasText: 'Tony Blinken' }).waitFor()
      expect(await reader().selectedAt()).toEqual(before)
      await page.getByText('Renamed Antony Blinken to Tony Blinken.', { exact: true }).waitFor()

      await reader().visit(opened().served)
      await reader().find('Tony Blinken')
      await banner
        .getByRole('button', { name: 'Undo: rename Antony Blinken to Tony Blinken' })
        .click()
      await heading.filter({ hasText: 'Antony Blinken' }).waitFor()
      await button('Redo: rename Antony Blinken to Tony Blinken').waitFor()
    })

    test('merges with what is found, and the selection follows', async () => {
      const { page, heading, details, stage } = reader()
      await reader().find('Lina Khan')
      const form = await openForm(reader(), 'Merge into…')
      await form.getByRole('combobox').fill('jacqueline')
      await page.getByRole('option', { name: /Jacqueline Scott Corley/ }).waitFor()
      await page.keyboard.press('Enter')
      await form.getByRole('radio', { name: /Lina Khan/ }).waitFor()
      await form.getByRole('button', { name: 'Merge' }).click()
      await heading.filter({ hasText: 'Jacqueline Scott Corley' }).waitFor()
      expect(await names(details)).toContain('US Federal Trade Commission')
      expect(await details.evaluate((drawer) => drawer.contains(document.activeElement))).toBe(true)

      await stage.press('Control+z')
      await undo('').waitFor()
      await reader().find('Lina Khan')
      expect(await read(heading)).toBe('Lina Khan')
      await stage.press('Control+Shift+z')
      await heading.filter({ hasText: 'Jacqueline Scott Corley' }).waitFor()
      await stage.press('Control+z')
      await undo('').waitFor()
      await stage.press('Control+y')
      await undo(/merge Lina Khan into/).waitFor()
    })

    test('rejects what a sentence does not say', async () => {
      const { page, details, heading } = reader()
      await reader().find('Lina Khan')
      await details.locator('ul.relations button').first().click()
      expect(await details.locator('blockquote').count()).toBe(1)
      await details.getByRole('button', { name: /^Reject/ }).click()
      await heading.filter({ hasText: /^Lina Khan$|^US Federal Trade Commission$/ }).waitFor()
      const notice = page.getByText(/^Rejected “Lina Khan .*”\.$/)
      await notice.waitFor()
      await page.locator('.outcome').getByRole('button', { name: 'Undo' }).click()
      await page
        .getByText(/^Taken back: reject “Lina Khan/)
        .first()
        .waitFor()
      await undo('').waitFor()
    })

    test('splits mentions off', async () => {
      const { details, heading } = reader()
      await reader().find('Antony Blinken')
      const form = await openForm(reader(), 'Split…')
      await form.getByLabel('Name of the other').fill('Antony Blinken the younger')
      await form
        .getByRole('checkbox', { name: /Blinken and Lavrov meet in New Delhi/ })
        .first()
        .check()
      await form.getByRole('button', { name: 'Split' }).click()
      await undo(/split Antony Blinken the younger off Antony Blinken/).waitFor()
      await reader().find('Antony Blinken the younger')
      expect(await read(heading)).toBe('Antony Blinken the younger')
      expect(await read(details)).toContain('in 1 article')
      expect(await names(details)).toContain('met')
    })

    test('suggests what may be one, and does not ask twice about two', async () => {
      const { page, cypher } = reader()
      await button('Corrections').click()
      const dialog = page.getByRole('dialog', { name: 'Corrections' })
      const putin = dialog.getByRole('button', {
        name: 'Merge Putin into Vladimir Putin',
        exact: true,
      })
      await putin.waitFor()
      await opened().browser.screenshot('corrections')
      await dialog
        .getByRole('button', { name: 'Putin and Vladimir Putin are not the same' })
        .click()
      await putin.waitFor({ state: 'detached' })
      await dialog
        .getByRole('listitem')
        .filter({ hasText: 'Keep Putin and Vladimir Putin apart' })
        .waitFor()
      await dialog.getByRole('button', { name: /^Undo: keep/ }).click()
      await putin.click()
      await putin.waitFor({ state: 'detached' })
      await dialog
        .getByRole('listitem')
        .filter({ hasText: 'Merge Putin into Vladimir Putin' })
        .waitFor()
      await dialog.getByRole('button', { name: 'Close' }).last().focus()
      await page.keyboard.press('Escape')

      await cypher.fill("MATCH (p:Person) WHERE p.name ENDS WITH 'Putin' RETURN p.name AS name")
      await cypher.press('Enter')
      await page.getByText('1 row', { exact: false }).waitFor()
    })
  },
  serveExamples,
)

async function openForm({ details }: Reader, action: string): Promise<Locator> {
  await details.getByText('Correct', { exact: true }).click()
  await details.getByRole('button', { name: action }).click()
  const form = details.getByRole('form')
  await form.waitFor()
  return form
}

/** What the details say, line by line. */
async function names(details: Locator): Promise<string[]> {
  const parts = await details.locator('h3, .relations .name').allTextContents()
  return parts.map((part) => part.trim())
}
