import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describePage } from './describe-page'
import { read } from './reader'

jest.setTimeout(60_000)

describePage('sharing', (opened) => {
  /** What the page hands out when a button is pressed. */
  async function taken(page: Page, name: string): Promise<{ file: string; content: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
    ])
    return { file: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }

  async function openShare(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('dialog', { name: 'Share' }).waitFor()
  }

  test('the picture is real SVG, with words, legend and source', async () => {
    const { reader, browser } = opened()
    const { page } = reader
    await reader.find('Halden')
    await openShare(page)
    await page.getByLabel('Title').fill('Halden & <friends>')
    await browser.screenshot('share')
    const { file, content } = await taken(page, 'SVG')
    expect(file).toBe('newsgraph.svg')
    const svg = content.toString()
    expect(svg).toContain('Halden &amp; &lt;friends&gt;')
    expect(svg).not.toMatch(/<image|<foreignObject|https?:\/\/(?!www\.w3\.org)/)
    await page.goto(`data:image/svg+xml;base64,${content.toString('base64')}`)
    await browser.screenshot('picture-svg')
    const words = await page.locator('text').allTextContents()
    expect(words).toEqual(expect.arrayContaining(['Yuri Halden', 'People', 'Cooperative']))
    expect(words.at(-1)).toMatch(/ articles?, .* · \d+ of \d+ entities, .* relations · newsgraph$/)
  })

  test('the picture is PNG at the scale that is wanted', async () => {
    const { page } = opened().reader
    await openShare(page)
    const sizes: number[] = []
    for (const scale of ['1', '4']) {
      await page.getByLabel('Scale of the PNG').selectOption(scale)
      const { content } = await taken(page, 'PNG')
      expect(content.subarray(1, 4).toString()).toBe('PNG')
      sizes.push(content.readUInt32BE(16))
    }
    expect(sizes[1]).toBe(4 * (sizes[0] ?? 0))
  })

  test('the whole network is in the picture, wherever the camera is', async () => {
    const { reader, browser } = opened()
    const { page } = reader
    await reader.find('Halden')
    const before = await reader.selectedAt()
    await openShare(page)
    await page.getByLabel('The whole network').check()
    const { content } = await taken(page, 'SVG')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await reader.selectedAt()).toEqual(before)
    await page.goto(`data:image/svg+xml;base64,${content.toString('base64')}`)
    await browser.screenshot('picture-whole')
    expect(await page.locator('text').allTextContents()).toContain('Mara Osei')
  })

  test.each([
    ['JSON', 'newsgraph.json', /^\{"options"/],
    ['GEXF', 'newsgraph.gexf', /<gexf/],
    ['GraphML', 'newsgraph.graphml', /<graphml/],
    ['CSV, entities', 'newsgraph.nodes.csv', /^\uFEFFid:ID/],
    ['CSV, statements', 'newsgraph.edges.csv', /^\uFEFF.*:START_ID/],
  ])('what is shown is handed out as %s', async (button, name, beginning) => {
    const { page } = opened().reader
    await page.getByRole('checkbox', { name: 'Countries' }).uncheck()
    await openShare(page)
    const { file, content } = await taken(page, button)
    expect(file).toBe(name)
    expect(content.toString().slice(0, 200)).toMatch(beginning)
    expect(content.includes('country:kestan')).toBe(false)
  })

  test('everything comes from the store', async () => {
    const { page } = opened().reader
    await page.getByRole('checkbox', { name: 'Countries' }).uncheck()
    await openShare(page)
    await page.getByLabel('Everything in the store').check()
    const { content } = await taken(page, 'JSON')
    expect(JSON.parse(content.toString()).nodes).toHaveLength(31)
  })

  test('a link leads back, and so does the way back', async () => {
    const { reader, served } = opened()
    const { page } = reader
    await reader.find('Halden')
    await page.getByRole('checkbox', { name: 'Countries' }).uncheck()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.waitForURL(/#view=relations&entity=person:yuri-halden&no-kind=Country/)
    const link = page.url()
    await page.goto('about:blank')
    await page.goto(link)
    expect(await read(reader.heading)).toBe('Yuri Halden')
    expect(await page.getByRole('checkbox', { name: 'Countries' }).isChecked()).toBe(false)
    expect(await page.getByRole('table').isVisible()).toBe(true)
    await page.goto(served.address)
    await reader.isDrawn()
    await reader.find('Osei')
    await page.waitForURL(/entity=person:mara-osei/)
    await reader.find('Halden')
    await page.waitForURL(/entity=person:yuri-halden/)
    await page.goBack()
    await reader.heading.filter({ hasText: 'Mara Osei' }).waitFor()
  })

  test('a view is saved by name, and opened again', async () => {
    const { reader } = opened()
    const { page } = reader
    await reader.find('Halden')
    await openShare(page)
    await page.getByLabel('Name of this view').fill('Halden')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await reader.closeDetails()
    await page.reload()
    await reader.isDrawn()
    await openShare(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Halden', exact: true }).click()
    expect(await read(reader.heading)).toBe('Yuri Halden')
    await openShare(page)
    await page.getByRole('button', { name: 'Forget Halden' }).click()
    await page.getByText('Views are kept in this browser alone.').waitFor()
  })

  test('the link is copied', async () => {
    const { reader } = opened()
    const { page } = reader
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await reader.find('Halden')
    await openShare(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Link copied').first().waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /#entity=person:yuri-halden/,
    )
  })
})
