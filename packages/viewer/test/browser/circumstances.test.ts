import { createNetwork } from '@newsgraph/graph'
import { describeInBrowser, type OpenBrowser, openBrowser } from './open-page'
import { createReader, read } from './reader'
import { type ServedPage, servePage } from './serve-page'

jest.setTimeout(60_000)

describeInBrowser('the page under other circumstances', () => {
  let served: ServedPage
  let browser: OpenBrowser

  afterEach(async () => {
    await browser?.close()
    await served?.close()
  })

  test('says what to do where the store is empty', async () => {
    served = await servePage(createNetwork())
    browser = await openBrowser()
    await browser.page.goto(served.address)
    await browser.page.getByText('npx newsgraph read').waitFor()
    await browser.screenshot('empty')
    expect(browser.errors).toEqual([])
  })

  test('says so where the server is gone, and tries again', async () => {
    served = await servePage()
    browser = await openBrowser()
    const { page } = browser
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(served.address)
    expect(await read(page.getByRole('alert'))).toContain('The newsgraph server does not answer.')
    await browser.screenshot('failed')
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await createReader(page).isDrawn()

    await page.route('**/api/search**', (route) => route.abort())
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('mara')
    const alert = page.getByRole('alert')
    expect(await read(alert)).toContain('newsgraph view')
    await alert.getByRole('button', { name: 'Close' }).click()
    expect(await alert.count()).toBe(0)
  })

  test('works without WebGL, but for the drawing', async () => {
    served = await servePage()
    browser = await openBrowser()
    const { page } = browser
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...kind: unknown[]
      ) {
        if (String(kind[0]).includes('webgl')) return null
        return getContext.apply(this, kind as Parameters<typeof getContext>)
      } as typeof getContext
    })
    await page.goto(served.address)
    await page.getByText('it has no WebGL').waitFor()
    await page.getByRole('button', { name: 'Table' }).click()
    expect(await page.getByRole('table').getByRole('row').count()).toBe(43)
  })

  test('fits a phone and follows its theme', async () => {
    served = await servePage()
    browser = await openBrowser({ width: 390, height: 780, colorScheme: 'dark' })
    const { page } = browser
    const reader = createReader(page)
    await reader.visit(served)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await reader.find('dovid')
    await browser.screenshot('phone')
    await page.getByRole('button', { name: 'Close details' }).click()
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByLabel('People').waitFor()
  })
})
