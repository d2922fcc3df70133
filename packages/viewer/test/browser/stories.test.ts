import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

const STORY = `Ardern meets Macron in Paris

PARIS, 15 May 2019 - Jacinda Ardern met Emmanuel Macron in Paris on Wednesday.`

describePage(
  'a story that is handed in',
  (opened) => {
    test('is pasted, shown, thrown away', async () => {
      const { page, banner, isDrawn } = opened().reader
      const before = await read(banner)
      await page.getByRole('button', { name: 'Add story' }).click()
      await page.getByLabel(/^The story/).fill(STORY)
      await page.getByRole('button', { name: 'Read it' }).click()
      const notice = page.getByRole('region', { name: 'Story to keep or throw away' })
      await notice.getByText('Ardern meets Macron in Paris').waitFor()
      await isDrawn()
      expect(await read(notice)).toContain('is not kept yet')
      await opened().browser.screenshot('story-offered')
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await notice.waitFor({ state: 'detached' })
      expect(await read(banner)).toBe(before)
    })

    test('is chosen as a file, kept, and there after a reload', async () => {
      const { page, find, heading } = opened().reader
      await page.getByRole('button', { name: 'Add story' }).click()
      await page.getByLabel('Choose files').setInputFiles([
        { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
        { name: 'paris.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY) },
      ])
      await page.getByText('expected a story in nothing.txt, got nothing').waitFor()
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.getByRole('button', { name: 'Keep it' }).waitFor({ state: 'detached' })
      await opened().reader.visit(opened().served)
      await find('Jacinda Ardern')
      expect(await read(heading)).toBe('Jacinda Ardern')
      expect(await read(opened().reader.details)).toContain('Emmanuel Macron')
      expect(opened().browser.errors.filter((error) => !error.includes('400'))).toEqual([])
    })

    test('is dropped on the page', async () => {
      const { page } = opened().reader
      const files = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'dropped.md'))
        return transfer
      }, STORY)
      await page.dispatchEvent('main', 'dragenter', { dataTransfer: files })
      await page.getByText('Drop stories to read them').waitFor()
      await page.dispatchEvent('main', 'drop', { dataTransfer: files })
      await page.getByText('is in the store already').waitFor()
      await page.getByRole('button', { name: 'Throw it away' }).click()
    })
  },
  serveExamples,
)
