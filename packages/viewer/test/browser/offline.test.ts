import { statSync } from 'node:fs'
import { findViolations } from './find-violations'
import { describeInBrowser, type OpenBrowser, openBrowser } from './open-page'
import { createReader, type Reader, read } from './reader'
import { writeExamples } from './serve-examples'

jest.setTimeout(120_000)

describeInBrowser('the page as a file', () => {
  let written: Awaited<ReturnType<typeof writeExamples>> | undefined
  let browser: OpenBrowser | undefined
  const requests: string[] = []

  async function open(options: Parameters<typeof openBrowser>[0] = {}): Promise<Reader> {
    await browser?.close()
    browser = await openBrowser(options)
    browser.page.on('request', (request) => requests.push(request.url()))
    const reader = createReader(browser.page)
    if (written === undefined) throw new Error('expected a file that was written')
    await reader.visit(written)
    return reader
  }

  beforeAll(async () => {
    written = await writeExamples()
  })
  afterAll(async () => {
    await browser?.close()
    await written?.close()
  })

  test('is small, says what it is, and asks nobody for anything', async () => {
    const { page, find, details, heading } = await open()
    expect(await page.title()).toBe('Prisoners & <treaties>')
    await find('Blinken')
    expect(await read(heading)).toBe('Antony Blinken')
    await details.locator('ul.relations button').first().click()
    await details.locator('blockquote').first().waitFor()
    await details.getByRole('button', { name: 'Read in the story' }).first().click()
    await page.locator('#reading .story mark').first().waitFor()
    await browser?.screenshot('offline')
    expect(await findViolations(page)).toEqual([])
    expect(statSync(written?.file ?? '').size).toBeLessThan(2_000_000)
    expect(requests.filter((url) => !/^(data|blob):/.test(url))).toEqual([written?.address])
    expect(browser?.errors).toEqual([])
  })

  test('offers nothing that takes a server, and hands out all that it has', async () => {
    const { page } = await open()
    for (const name of ['Add a story', 'Corrections', 'Run'])
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByLabel('Everything in this file').check()
    for (const name of ['GraphML', 'SVG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      expect(statSync(await download.path()).size).toBeGreaterThan(10_000)
    }
    expect(browser?.errors).toEqual([])
  })

  test('keeps its view in the address, from which it opens again', async () => {
    const reader = await open()
    const { page } = reader
    await reader.find('Bout')
    await page.waitForURL(/#entity=person:viktor-bout/)
    await page.reload()
    await reader.heading.filter({ hasText: 'Viktor Bout' }).waitFor()
  })

  test('finds paths and neighbours by itself', async () => {
    const { page, find, details } = await open()
    await find('Viktor Bout')
    await details.getByRole('button', { name: 'Path to…' }).click()
    await find('Antony Blinken')
    await details.getByRole('heading', { name: /Bout to/ }).waitFor()
    await find('Viktor Bout')
    await details.getByRole('button', { name: 'Add neighbours' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /neighbours?/ })
      .first()
      .waitFor({ state: 'attached' })
  })

  test('works by touch on a phone', async () => {
    const reader = await open({ width: 390, height: 844, hasTouch: true })
    const { page, details, heading } = reader
    await reader.find('Bout')
    // Beneath the details.
    await page.getByRole('button', { name: 'Fit the network' }).dispatchEvent('click')
    await reader.selectedAt()
    const { x, y } = await reader.selectedAt()
    await page.getByRole('button', { name: 'Close details' }).tap()
    await details.waitFor({ state: 'detached' })
    await page.touchscreen.tap(x, y)
    await heading.waitFor()
    expect(await read(heading)).toBe('Viktor Bout')
    await details.locator('ul.relations button').first().tap()
    await details.getByRole('button', { name: 'Read in the story' }).first().tap()
    await page.locator('#reading .story mark').first().waitFor()
    await browser?.screenshot('offline-phone')
  })
})
