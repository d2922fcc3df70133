import { describePage } from './describe-page'
import { read } from './reader'

jest.setTimeout(60_000)

describePage('the page', (opened) => {
  test('finds an entity and shows its relations by type', async () => {
    const { page, details } = opened().reader
    await page.keyboard.press('/')
    await page.keyboard.type('mara')
    await page.getByRole('option', { name: /Mara Osei/ }).waitFor()
    await opened().browser.screenshot('search')
    await page.keyboard.press('Enter')
    await details.waitFor()
    const text = await read(details)
    for (const words of ['Mara Osei', 'rime minister of Arvenia', 'Also called Osei'])
      expect(text).toContain(words)
    const met = details.getByRole('listitem').filter({ hasText: 'Dovid Kral' }).first()
    expect(await read(met)).toBe('Dovid Kral6')
    await opened().browser.screenshot('entity')
    await page.keyboard.press('Escape')
    await details.waitFor({ state: 'detached' })
  })

  test('takes the first match, even before it is listed', async () => {
    const { page, heading } = opened().reader
    await page.keyboard.press('/')
    await page.keyboard.type('lena')
    await page.keyboard.press('Enter')
    await heading.waitFor()
    expect(await read(heading)).toBe('Lena Vass')
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('nobody of that name')
    await page.getByText('Nothing of that name').waitFor()
  })

  test('says where a sentence denies', async () => {
    const { details } = opened().reader
    await opened().reader.find('norvale')
    await details
      .getByRole('button', { name: /Lysa Port Authority/ })
      .first()
      .click()
    expect(await read(details)).toMatch(/Said not to be so/)
    const link = details.getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\//)
  })

  test('filters by kind, stance, certainty and evidence, and states what is hidden', async () => {
    const { page, banner } = opened().reader
    const reset = page.getByRole('button', { name: 'Reset filters' })
    await page.getByLabel('People').uncheck()
    expect(await read(banner)).toContain('of 27 entities')
    await reset.click()
    await page.getByLabel('Conflictual').uncheck()
    expect(await read(banner)).toContain('32 of 42 relations')
    await page.getByLabel('Stated as fact').uncheck()
    expect(await read(banner)).toContain('4 of 42 relations')
    await reset.click()
    await page.getByLabel('Minimum evidence').fill('3')
    expect(await read(banner)).toMatch(/ 8 of 42 relations/)
    await opened().browser.screenshot('filters')
    await page.getByLabel('Stated as fact').uncheck()
    await page.getByText('The filters leave nothing to draw.').waitFor()
    await reset.click()
    expect(await reset.count()).toBe(0)
  })

  test('shows the same relations as a table that can be sorted', async () => {
    const { page, details } = opened().reader
    await page.getByRole('button', { name: 'Table' }).click()
    const rows = page.getByRole('table').getByRole('row')
    const firstCell = rows.nth(1).getByRole('cell').first()
    expect(await rows.count()).toBe(43)
    expect(await read(firstCell)).toBe('Dovid Kral')
    const from = page.getByRole('button', { name: 'From', exact: true })
    await from.click()
    expect(await read(firstCell)).toBe('Arvenia')
    await from.click()
    expect(await read(firstCell)).toBe('Yuri Halden')
    await rows.nth(1).getByRole('button', { name: 'holds position at' }).click()
    expect(await details.locator('blockquote').count()).toBe(2)
    await opened().browser.screenshot('table')
    await rows.nth(1).getByRole('button', { name: 'Norvale Group' }).click()
    expect(await read(opened().reader.heading)).toBe('Norvale Group')
  })

  test('is dark on demand, and stays so', async () => {
    const { page } = opened().reader
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.getByRole('button', { name: 'Dark mode' }).click()
    expect(await background()).toBe('rgb(20, 23, 28)')
    await opened().browser.screenshot('dark')
    await opened().reader.visit(opened().served)
    expect(await background()).toBe('rgb(20, 23, 28)')
    await page.getByRole('button', { name: 'Dark mode' }).click()
    expect(await background()).toBe('rgb(251, 250, 248)')
  })

  test('explains itself, and says what it shows', async () => {
    const { page, stage } = opened().reader
    await stage.focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('84 statements on 27 entities from 4 articles').waitFor()
    expect(await read(dialog)).toContain('How to read this page')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })
})
