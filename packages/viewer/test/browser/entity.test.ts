import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'the details of an entity',
  (opened) => {
    beforeEach(() => opened().reader.find('Sergey Lavrov'))

    test('say which positions it holds', async () => {
      const positions = opened().reader.details.locator('h3', { hasText: 'Positions' })
      expect((await read(positions.locator('+ ul'))).toLowerCase()).toMatch(
        /foreign minister.*russia/,
      )
    })

    test('list its stories, which open where they can be read', async () => {
      const { page, details } = opened().reader
      const story = details.getByRole('button', { name: /Blinken and Lavrov meet in New Delhi/ })
      await story.getByText('4 mentions').waitFor()
      await story.click()
      const text = page.getByRole('article')
      await text.waitFor()
      expect(await text.locator('.mention.lit').count()).toBe(4)
      await opened().browser.screenshot('entity-stories')
    })

    test('name who else is in its stories', async () => {
      const { details, heading } = opened().reader
      const companions = details.locator('h3', { hasText: 'Named together with' }).locator('+ ul')
      await companions.waitFor()
      await details
        .getByRole('button', { name: /^Show .* more/ })
        .last()
        .click()
      const last = companions.getByRole('button').last()
      const name = await read(last.locator('.name'))
      await last.click()
      await heading.filter({ hasText: name }).waitFor()
    })

    test('unfold all its sentences, each with what it states', async () => {
      const { details, heading } = opened().reader
      await details.locator('summary').filter({ hasText: 'Sentences' }).click()
      await details.locator('blockquote').first().waitFor()
      const dates = await details
        .locator('blockquote time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
      expect(dates.length).toBeGreaterThan(10)
      expect(dates).toEqual([...dates].sort().reverse())
      await details.locator('blockquote button.stated').first().click()
      expect(await read(heading)).toContain('Sergey Lavrov')
      expect(opened().browser.errors).toEqual([])
    })
  },
  serveExamples,
)
