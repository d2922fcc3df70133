import { readFile } from 'node:fs/promises'
import { createNetwork } from '@newsgraph/graph'
import type { Locator, Page } from 'playwright-core'
import { describeInBrowser, type OpenBrowser, openBrowser } from './open-page'
import { type ServedPage, servePage } from './serve-page'

jest.setTimeout(60_000)

async function read(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}

/** Opens the page and waits until the network is drawn. */
async function visit(page: Page, { address }: ServedPage): Promise<void> {
  await page.goto(address)
  await isDrawn(page)
}

async function isDrawn(page: Page): Promise<void> {
  await page.locator('[role=application][aria-busy=false]').waitFor()
}

describeInBrowser('the page', () => {
  let served: ServedPage
  let browser: OpenBrowser
  let page: Page

  beforeAll(async () => {
    served = await servePage()
    browser = await openBrowser()
    page = browser.page
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  beforeEach(() => visit(page, served))

  const details = () => page.getByRole('region', { name: 'Details' })
  const cypher = () => page.getByRole('textbox', { name: 'Cypher' })

  async function find(words: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Find an entity' }).fill(words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await details().waitFor()
  }

  /** Where what is selected lies in the window, once the camera rests. */
  async function selectedAt(): Promise<{ x: number; y: number }> {
    const stage = page.getByRole('application')
    let before = ''
    for (;;) {
      const at = (await stage.getAttribute('data-selected-at')) ?? ''
      if (at !== '' && at === before) break
      before = at
      await page.waitForTimeout(60)
    }
    const box = await stage.boundingBox()
    const [x = 0, y = 0] = before.split(',').map(Number)
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
  }

  async function isDrawn(): Promise<boolean> {
    const shot = await page.getByRole('application').screenshot()
    return shot.length > 20_000
  }

  test('draws the network and says how much of it is shown', async () => {
    expect(await isDrawn()).toBe(true)
    expect(await read(page.getByRole('banner'))).toContain(
      '26 of 27 entities · 42 relations · 4 articles',
    )
    expect(browser.errors).toEqual([])
    await browser.screenshot('overview')
  })

  test('finds an entity and shows its relations by type', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('mara')
    await page.getByRole('option', { name: /Mara Osei/ }).waitFor()
    await browser.screenshot('search')
    await page.keyboard.press('Enter')
    const text = await read(details())
    expect(text).toContain('Mara Osei')
    expect(text).toContain('rime minister of Arvenia')
    expect(text).toContain('Also called Osei')
    const met = details().getByRole('listitem').filter({ hasText: 'Dovid Kral' }).first()
    expect(await read(met)).toBe('Dovid Kral6')
    await browser.screenshot('entity')
    await page.keyboard.press('Escape')
    await details().waitFor({ state: 'detached' })
  })

  test('opens an entity that is clicked in the drawing', async () => {
    // Far from where details open, so that the camera rests.
    await find('rhea')
    const { x, y } = await selectedAt()
    await page.getByRole('button', { name: 'Close details' }).click()
    await details().waitFor({ state: 'detached' })
    await page.mouse.click(x, y)
    expect(await read(details().getByRole('heading', { level: 2 }))).toBe('Rhea Stone')
  })

  test('opens the sentences of a line that is clicked, with its ends and words marked', async () => {
    await find('yuri')
    await details()
      .getByRole('button', { name: /Norvale Group/ })
      .click()
    const { x, y } = await selectedAt()
    await page.keyboard.press('Escape')
    await details().waitFor({ state: 'detached' })
    await page.mouse.click(x, y)
    const heading = details().getByRole('heading', { level: 2 })
    expect(await read(heading)).toBe('Yuri Halden holds position → Norvale Group')
    const marks = details().locator('blockquote').first().locator('mark')
    expect(await marks.allTextContents()).toEqual(['Yuri Halden', 'runs', 'Norvale Group'])
    const dates = await details().locator('time').allTextContents()
    expect(dates).toEqual(['14 Mar 2031', '2 Apr 2031'].reverse())
    await browser.screenshot('line')
  })

  test('says where a sentence denies', async () => {
    await find('norvale')
    await details()
      .getByRole('button', { name: /Lysa Port Authority/ })
      .click()
    expect(await read(details())).toMatch(/Said not to be so/)
    const link = details().getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\//)
  })

  test('filters by kind, stance, certainty and evidence, and states what is hidden', async () => {
    const banner = page.getByRole('banner')
    await page.getByLabel('People').uncheck()
    expect(await read(banner)).toContain('of 27 entities')
    await page.getByRole('button', { name: 'Reset filters' }).click()
    await page.getByLabel('Conflictual').uncheck()
    expect(await read(banner)).toContain('32 of 42 relations')
    await page.getByLabel('Stated as fact').uncheck()
    expect(await read(banner)).toContain('4 of 42 relations')
    await page.getByRole('button', { name: 'Reset filters' }).click()
    await page.getByLabel('Minimum evidence').fill('3')
    expect(await read(banner)).toMatch(/ 8 of 42 relations/)
    await browser.screenshot('filters')
  })

  test('shows the same relations as a table that can be sorted', async () => {
    await page.getByRole('button', { name: 'Table' }).click()
    const rows = page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(43)
    expect(await read(rows.nth(1))).toContain('Dovid Kral')
    await page.getByRole('button', { name: 'From', exact: true }).click()
    expect(await read(rows.nth(1).getByRole('cell').first())).toBe('Arvenia')
    await page.getByRole('button', { name: 'From', exact: true }).click()
    expect(await read(rows.nth(1).getByRole('cell').first())).toBe('Yuri Halden')
    await rows.nth(1).getByRole('button').click()
    expect(await read(details())).toContain('Yuri Halden')
    await browser.screenshot('table')
  })

  test('walks from neighbour to neighbour by keyboard', async () => {
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const heading = details().getByRole('heading', { level: 2 })
    const first = await read(heading)
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key)
      if ((await read(heading)) !== first) break
    }
    expect(await read(heading)).not.toBe(first)
    expect(await read(page.locator('[aria-live=polite]'))).toContain(await read(heading))
  })

  test('finds the path between two entities', async () => {
    await find('rhea')
    await details().getByRole('button', { name: 'Path to…' }).click()
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('sofi')
    await page.getByRole('option').first().click()
    const heading = details().getByRole('heading', { level: 2, name: /to Sofi Arden/ })
    expect(await read(heading)).toBe('Rhea Stone to Sofi Arden')
    await browser.screenshot('path')
  })

  test('adds the neighbours of an entity', async () => {
    await find('norvale')
    await details().getByRole('button', { name: 'Add neighbours' }).click()
    await details()
      .getByRole('button', { name: /New Face/ })
      .waitFor()
    expect(await read(page.getByRole('banner'))).toContain('27 of 28 entities')
  })

  test('is dark on demand, and stays so', async () => {
    await page.getByRole('button', { name: 'Dark mode' }).click()
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await background()).toBe('rgb(20, 23, 28)')
    await browser.screenshot('dark')
    await page.reload()
    await page.getByRole('application').waitFor()
    expect(await background()).toBe('rgb(20, 23, 28)')
    await page.getByRole('button', { name: 'Dark mode' }).click()
  })

  test('asks in Cypher and shows the answer as a table and as a network', async () => {
    await page.getByRole('button', { name: 'Questions' }).click()
    await page.getByRole('button', { name: /Who met whom/ }).click()
    const answer = page.getByRole('region', { name: 'Answer' })
    expect(await read(answer)).toContain('10 rows in 3 ms')
    await answer.getByRole('button', { name: 'Show as network' }).click()
    expect(await read(page.getByRole('banner'))).toContain('5 entities · 4 relations')
    await browser.screenshot('answer')
    await page.getByRole('button', { name: 'Show the whole network' }).click()
    expect(await read(page.getByRole('banner'))).toContain('26 of 27 entities')
  })

  test('asks for what a question needs', async () => {
    await page.getByRole('button', { name: 'Questions' }).click()
    await page.getByRole('button', { name: /one person/ }).click()
    await page.getByLabel('name', { exact: true }).fill('Mara Osei')
    const request = page.waitForRequest(/api\/query/)
    await page.getByRole('button', { name: 'Run' }).click()
    expect((await request).postDataJSON()).toMatchObject({ parameters: { name: 'Mara Osei' } })
  })

  test('shows what is wrong with a question, and where', async () => {
    await cypher().fill('MATCH x')
    await page.keyboard.press('Enter')
    const alert = page.getByRole('alert')
    expect(await read(alert)).toContain('Expected RETURN, got the end of the query.')
    expect(await read(alert)).toContain('End the query with RETURN')
    expect(await read(alert.locator('mark'))).toBe('x')
    await browser.screenshot('error')
  })

  test('downloads the graph as JSON', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'JSON' }).click()
    const file = await (await download).path()
    const { nodes } = JSON.parse(await readFile(file, 'utf8')) as { nodes: unknown[] }
    expect(nodes).toHaveLength(31)
    expect((await download).suggestedFilename()).toBe('newsgraph.json')
  })

  test('explains itself', async () => {
    await page.getByRole('application').focus()
    await page.keyboard.press('?')
    expect(await read(page.getByRole('dialog'))).toContain('How to read this page')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

describeInBrowser('the page without a network', () => {
  test('says what to do where the store is empty', async () => {
    const served = await servePage(createNetwork())
    const browser = await openBrowser()
    await browser.page.goto(served.address)
    await browser.page.getByText('npx newsgraph read').waitFor()
    await browser.screenshot('empty')
    expect(browser.errors).toEqual([])
    await browser.close()
    await served.close()
  })

  test('says so where the server is gone', async () => {
    const served = await servePage()
    const browser = await openBrowser()
    await browser.page.route('**/api/**', (route) => route.abort())
    await browser.page.goto(served.address)
    const alert = browser.page.getByRole('alert')
    expect(await read(alert)).toContain('The newsgraph server does not answer.')
    await browser.page.unroute('**/api/**')
    await browser.page.getByRole('button', { name: 'Try again' }).click()
    await browser.page.getByRole('application').waitFor()
    await browser.close()
    await served.close()
  })

  test('fits a phone and follows its theme', async () => {
    const served = await servePage()
    const browser = await openBrowser({ width: 390, height: 780, colorScheme: 'dark' })
    const { page } = browser
    await page.goto(served.address)
    await page.getByRole('application').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('combobox').fill('dovid')
    await page.getByRole('option').first().click()
    await page.getByRole('region', { name: 'Details' }).waitFor()
    await browser.screenshot('phone')
    await page.getByRole('button', { name: 'Close details' }).click()
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByLabel('People').waitFor()
    await browser.close()
    await served.close()
  })
})
