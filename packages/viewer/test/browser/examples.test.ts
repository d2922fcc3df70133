import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'the network of the examples',
  (opened) => {
    test('leads from a line to the sentence that says it', async () => {
      const { details, find, heading } = opened().reader
      await find('Antony Blinken')
      await details.locator('h3', { hasText: /^met$/ }).locator('+ ul button').first().click()
      await details.locator('blockquote').first().waitFor()
      expect(await read(heading)).toMatch(/Antony Blinken.*met/)
      expect(await details.locator('mark').count()).toBeGreaterThan(2)
      expect(opened().browser.errors).toEqual([])
    })
  },
  serveExamples,
)
