import { describePage } from './describe-page'
import { read } from './reader'

jest.setTimeout(60_000)

describePage('the network', (opened) => {
  test('is drawn, and the page says how much of it is shown', async () => {
    const drawn = await opened().reader.stage.screenshot()
    expect(drawn.length).toBeGreaterThan(20_000)
    expect(await read(opened().reader.banner)).toContain(
      '26 of 27 entities · 42 relations · 84 sentences · 4 articles',
    )
    expect(opened().browser.errors).toEqual([])
    await opened().browser.screenshot('overview')
  })

  test('opens an entity that is clicked', async () => {
    const { x, y } = await opened().reader.locate('rhea')
    await opened().reader.page.mouse.click(x, y)
    expect(await read(opened().reader.heading)).toBe('Rhea Stone')
  })

  test('opens the sentences of a line that is clicked, with its ends and words marked', async () => {
    const { page, details } = opened().reader
    await opened().reader.find('yuri')
    await details.getByRole('button', { name: /^Norvale Group/ }).click()
    const { x, y } = await opened().reader.selectedAt()
    await page.mouse.click(x, y)
    expect(await read(opened().reader.heading)).toBe(
      'Yuri Halden holds position at → Norvale Group',
    )
    const marks = details.locator('blockquote').first().locator('mark')
    expect(await marks.allTextContents()).toEqual(['Yuri Halden', 'runs', 'Norvale Group'])
    const dates = await details.locator('time').allTextContents()
    expect(dates).toEqual(['2 Apr 2031', '14 Mar 2031'])
    await opened().browser.screenshot('line')
  })

  test('lets go of an entity that is dragged, without opening it', async () => {
    const { page } = opened().reader
    // Not at an edge, so that the rest fits the window as before.
    const { x, y } = await opened().reader.locate('ines')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 30, y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForTimeout(100)
    expect(await opened().reader.details.count()).toBe(0)
    const dropped = await opened().reader.locate('ines')
    expect(dropped.x).toBeCloseTo(x - 30, -1)
    expect(dropped.y).toBeCloseTo(y + 40, -1)
  })

  test('adds the neighbours of an entity, and moves nobody for it', async () => {
    const { details } = opened().reader
    // Where the details do not cover it, so that the camera rests.
    const before = await opened().reader.locate('lena')
    await opened().reader.find('norvale')
    await details.getByRole('button', { name: 'Add neighbours' }).click()
    await details.getByRole('button', { name: /^New Face/ }).waitFor()
    await opened().reader.isDrawn()
    expect(await read(opened().reader.banner)).toContain('27 of 28 entities')
    expect(await read(details)).toContain('1 entity added.')
    await opened().reader.closeDetails()
    await opened().reader.find('lena')
    const after = await opened().reader.selectedAt()
    expect(after.x - before.x).toBeCloseTo(0, -1)
    expect(after.y - before.y).toBeCloseTo(0, -1)
  })

  test('finds the path between two entities', async () => {
    const { page, details } = opened().reader
    await opened().reader.find('rhea')
    await details.getByRole('button', { name: 'Path to…' }).click()
    await opened().reader.find('sofi')
    await details.getByRole('heading', { name: 'Rhea Stone to Sofi Arden' }).waitFor()
    await details.getByText('shortest paths, of 6 steps').waitFor()
    await opened().browser.screenshot('path')
    await page.getByLabel('Countries').uncheck()
    await opened().reader.find('rhea')
    await details.getByRole('button', { name: 'Path to…' }).click()
    await opened().reader.find('sofi')
    await details.getByText('No path leads from one to the other').waitFor()
  })

  test('is walked through by keyboard, into the details and back', async () => {
    const { page, stage, details, heading } = opened().reader
    await stage.focus()
    await page.keyboard.press('ArrowRight')
    const first = await read(heading)
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key)
      if ((await read(heading)) !== first) break
    }
    expect(await read(heading)).not.toBe(first)
    expect(await read(page.locator('[aria-live=polite]'))).toContain(await read(heading))

    await page.keyboard.press('Enter')
    const relation = details.getByRole('listitem').first().getByRole('button')
    await relation.focus()
    await page.keyboard.press('Enter')
    await details.locator('blockquote').first().waitFor()
    expect(await details.evaluate((own) => own.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await details.waitFor({ state: 'detached' })
    expect(await stage.evaluate((own) => own === document.activeElement)).toBe(true)
  })

  test('keeps its places behind the table', async () => {
    const { page } = opened().reader
    await opened().reader.find('rhea')
    const before = await opened().reader.selectedAt()
    await page.getByRole('button', { name: 'Table' }).click()
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: 'Table' }).click()
    expect(await opened().reader.selectedAt()).toEqual(before)
  })

  test('zooms and fits', async () => {
    const { page } = opened().reader
    await opened().reader.find('rhea')
    const before = await opened().reader.selectedAt()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const near = await opened().reader.selectedAt()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    const far = await opened().reader.selectedAt()
    expect(near).not.toEqual(far)
    expect(far.x).toBeCloseTo(before.x, -1)
  })
})
