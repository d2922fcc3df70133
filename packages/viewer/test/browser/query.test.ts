import { readFile } from 'node:fs/promises'
import { describePage } from './describe-page'
import { read } from './reader'

jest.setTimeout(60_000)

describePage('a question', (opened) => {
  const answer = () => opened().reader.page.getByRole('region', { name: 'Answer' })

  test('is answered as a table and as a network', async () => {
    const { page, banner } = opened().reader
    const before = await opened().reader.locate('rhea')
    await page.getByRole('button', { name: 'Questions' }).click()
    await page.getByRole('button', { name: /Who met whom/ }).click()
    await answer().waitFor()
    expect(await read(answer())).toContain('10 rows in 3 ms')
    await answer().getByRole('button', { name: 'Show as network' }).click()
    expect(await read(banner)).toContain('5 entities · 4 relations')
    await opened().reader.isDrawn()
    await opened().browser.screenshot('answer')
    await answer().getByRole('button', { name: 'Mara Osei' }).first().click()
    expect(await read(opened().reader.heading)).toBe('Mara Osei')
    await answer().getByRole('button', { name: 'Close the answer' }).click()

    await page.getByRole('button', { name: 'Show the whole network' }).click()
    await opened().reader.isDrawn()
    expect(await read(banner)).toContain('26 of 27 entities')
    // The question's second line has taken a little of the stage.
    const after = await opened().reader.locate('rhea')
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(20)
  })

  test('is chosen by keyboard', async () => {
    const { page } = opened().reader
    const opener = page.getByRole('button', { name: 'Questions' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Saved questions' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await opener.evaluate((own) => own === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    const list = page.getByRole('list', { name: 'Saved questions' })
    await list.locator('button:focus', { hasText: 'Who met whom' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await list.waitFor({ state: 'detached' })
    await opened().reader.isWritten('$name')
  })

  test('waits for what it needs', async () => {
    const { page } = opened().reader
    await page.getByRole('button', { name: 'Questions' }).click()
    await page.getByRole('button', { name: /one person/ }).click()
    await page.getByLabel('name', { exact: true }).fill('Mara Osei')
    const request = page.waitForRequest(/api\/query/)
    await page.getByRole('button', { name: 'Run' }).click()
    expect((await request).postDataJSON()).toMatchObject({ parameters: { name: 'Mara Osei' } })
  })

  test('may have no answer', async () => {
    await opened().reader.cypher.fill('MATCH (n) WHERE n.name = "nothing" RETURN n')
    await opened().reader.page.keyboard.press('Enter')
    await answer().getByText('Nothing in the graph answers this').waitFor()
  })

  test('that is wrong says where', async () => {
    await opened().reader.cypher.fill('MATCH x')
    await opened().reader.page.keyboard.press('Enter')
    const alert = opened().reader.page.getByRole('alert')
    expect(await read(alert)).toContain('Expected RETURN, got the end of the query.')
    expect(await read(alert)).toContain('End the query with RETURN')
    expect(await read(alert.locator('mark'))).toBe('x')
    await opened().reader.page.locator('.wrong-place').waitFor()
    await opened().browser.screenshot('error')
  })

  test('is completed as it is typed, from the schema', async () => {
    const { page, cypher } = opened().reader
    const suggestions = page.getByRole('listbox', { name: 'Suggestions' })
    await cypher.focus()
    await page.keyboard.type('MATCH (p:Per')
    await suggestions.getByRole('option', { name: 'Person' }).waitFor()
    await opened().browser.screenshot('completions')
    await page.keyboard.press('Tab')
    expect(await cypher.inputValue()).toBe('MATCH (p:Person')
    await page.keyboard.type(')-[:SPO')
    await page.keyboard.press('ArrowDown')
    await suggestions.locator('[aria-selected=true]', { hasText: 'SPOKE_WITH' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(']-(q) RETURN p.na')
    await suggestions.waitFor()
    await page.keyboard.press('Escape')
    expect(await suggestions.count()).toBe(0)
    expect(await cypher.inputValue()).toBe('MATCH (p:Person)-[:SPOKE_WITH]-(q) RETURN p.na')
    expect(await page.locator('.token.keyword').allTextContents()).toEqual(['MATCH', 'RETURN'])
    await page.keyboard.press('Tab')
    expect(await cypher.evaluate((own) => own === document.activeElement)).toBe(false)
  })

  test('of several lines is asked with Ctrl+Enter', async () => {
    const { page, cypher } = opened().reader
    await cypher.fill('MATCH (n)')
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('RETURN n')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await cypher.inputValue()).toBe('MATCH (n)\nRETURN n\n')
    await page.keyboard.press('Control+Enter')
    await answer().getByText('10 rows').waitFor()
  })

  test('is answered in rows that can be sorted, copied and taken as CSV', async () => {
    const { page, cypher } = opened().reader
    await cypher.fill('MATCH (n) RETURN n')
    await page.keyboard.press('Enter')
    const first = answer().getByRole('row').nth(1).getByRole('cell').first()
    const before = await read(first)
    await answer().getByRole('button', { name: 'p', exact: true }).click()
    await answer().getByRole('button', { name: 'p', exact: true }).click()
    expect(await read(first)).not.toBe(before)
    const download = page.waitForEvent('download')
    await answer().getByRole('button', { name: 'CSV' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text).toMatch(/^\ufeffp,r\.sentence,q\r\n/)
    expect(text.trim().split('\r\n')).toHaveLength(11)
  })

  test('can be stopped', async () => {
    const { page, cypher } = opened().reader
    await page.route('**/api/query', () => undefined)
    await cypher.fill('MATCH (n) RETURN n')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Run' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.unroute('**/api/query')
  })
})
