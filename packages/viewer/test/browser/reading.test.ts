import type { Locator } from 'playwright-core'
import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'reading a story',
  (opened) => {
    async function openMeeting(): Promise<Locator> {
      const { page, details, find } = opened().reader
      await find('Antony Blinken')
      await details.locator('h3', { hasText: /^met$/ }).locator('+ ul button').first().click()
      await details.getByRole('button', { name: 'Read in the story' }).nth(1).click()
      const story = page.getByRole('article')
      await story.waitFor()
      return story
    }

    test('leads from a line to the sentence in its story, in one click', async () => {
      const story = await openMeeting()
      expect(await read(story.getByRole('heading'))).toBe('Blinken and Lavrov meet in New Delhi')
      const sentence = story.locator('.said.open')
      expect(await read(sentence)).toContain('met Russian Foreign Minister Sergey Lavrov')
      expect(await read(sentence.locator('mark.trigger'))).toBe('met')
      expect(await sentence.evaluate((own) => own.getBoundingClientRect().top)).toBeGreaterThan(50)
      expect(await story.evaluate((own) => own === document.activeElement)).toBe(true)
      await opened().browser.screenshot('reading')
    })

    test('selects the entity of a mention, and steps from mention to mention', async () => {
      const { page, heading } = opened().reader
      const story = await openMeeting()
      await story.getByRole('link', { name: 'Sergey Lavrov' }).click()
      expect(await read(heading)).toBe('Sergey Lavrov')
      expect(await story.locator('.mention.lit').count()).toBe(4)
      const steps = page.getByRole('region', { name: 'Story' })
      await steps.getByText('2 of 4').waitFor()
      await page.keyboard.press('n')
      expect(await read(story.locator('.mention.here'))).toBe('The two ministers')
      await page.keyboard.press('p')
      await page.keyboard.press('p')
      await steps.getByText('1 of 4').waitFor()
      await page.keyboard.press('Shift+F3')
      await steps.getByText('4 of 4').waitFor()
    })

    test('fetches the entity of a mention that is not shown', async () => {
      const { page, heading } = opened().reader
      const story = await openMeeting()
      await story.getByRole('link', { name: 'China' }).click()
      await page.waitForFunction(
        () => document.querySelector('#details h2')?.textContent === 'China',
      )
      expect(await read(heading)).toBe('China')
    })

    test('says what a sentence states, and selects its line', async () => {
      const { page, heading } = opened().reader
      const story = await openMeeting()
      await story.locator('.said', { hasText: 'asked' }).locator('a.sign').click()
      const states = story.getByRole('list', { name: 'The sentence states' })
      await states.getByRole('button', { name: /Antony Blinken made a request about/ }).waitFor()
      expect(await read(heading)).toContain('Antony Blinken')
      expect(await read(story.locator('.said.open'))).toContain('asked')
      await page.keyboard.press('Escape')
    })

    test('marks the sentences of a line that is selected in the details', async () => {
      const { details, find } = opened().reader
      const story = await openMeeting()
      await find('Subrahmanyam Jaishankar')
      expect(await story.locator('.mention.lit').count()).toBe(1)
      await details.getByRole('button', { name: /India/ }).first().click()
      expect(await read(story.locator('.said.open'))).toContain('chaired the G20 meeting')
    })

    test('is gone with Escape, and the focus is where it was', async () => {
      const { page, details } = opened().reader
      const story = await openMeeting()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('mention')
      await page.keyboard.press('Escape')
      await story.waitFor({ state: 'detached' })
      expect(await details.count()).toBe(1)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
        'Read in the story',
      )
      expect(opened().browser.errors).toEqual([])
    })

    test('leaves the filters within reach', async () => {
      const { page } = opened().reader
      await openMeeting()
      expect(await page.getByLabel('People').isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Filters' }).click()
      await page.getByLabel('People').uncheck()
      expect(await read(opened().reader.banner)).toMatch(/of 64 entities/)
    })
  },
  serveExamples,
)
