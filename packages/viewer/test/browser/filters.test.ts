import { describePage } from './describe-page'
import { read } from './reader'
import { serveExamples } from './serve-examples'

jest.setTimeout(60_000)

describePage(
  'the filters',
  (opened) => {
    const legend = () =>
      opened().reader.page.getByRole('complementary', { name: 'Legend and filters' })
    /** How many are shown, and how many hidden. */
    const amounts = async (name: string): Promise<[shown: number, hidden: number]> => {
      const words = await read(legend().locator('.amounts div').filter({ hasText: name }))
      const [shown = 0, hidden = 0] = words.match(/\d+/g)?.map(Number) ?? []
      return [shown, hidden]
    }
    const chips = () => legend().locator('.chip > span:first-child')

    test('always say how much is shown and hidden', async () => {
      const [shown = 0, hidden] = await amounts('Entities')
      expect(shown).toBeGreaterThan(20)
      await legend().getByLabel('People').uncheck()
      const [fewer = 0, more] = await amounts('Entities')
      expect(fewer).toBeLessThan(shown)
      expect(fewer + more).toBe(shown + hidden)
      const [sentences = 0, gone] = await amounts('Sentences')
      expect(await read(opened().reader.banner)).toContain(`${sentences} of ${sentences + gone}`)
    })

    test('leave one type, speaker or outlet, say so, and go away one by one', async () => {
      await legend().getByText('Relation types').click()
      await legend().getByLabel('Find among relation types').fill('met')
      await legend().getByText('met', { exact: true }).first().hover()
      await legend().getByRole('button', { name: 'only met' }).click()
      expect(await chips().allTextContents()).toEqual(['only met'])
      const [meetings] = await amounts('Sentences')

      await legend().getByText('Outlets').click()
      await legend().getByLabel('Example Wire').uncheck()
      expect((await amounts('Sentences'))[0]).toBeLessThan(meetings)
      expect(await chips().count()).toBe(2)
      await chips().first().click()
      expect(await chips().allTextContents()).toEqual(['without Example Wire'])
      await legend().getByRole('button', { name: 'all outlets' }).click()
      expect(await chips().count()).toBe(0)

      await legend().getByText('Who says so').click()
      await legend().getByLabel('The stories themselves').uncheck()
      const table = opened().reader.page.getByRole('button', { name: 'Table' })
      await table.click()
      const [relations] = await amounts('Relations')
      expect(await opened().reader.page.locator('.table-frame tbody tr').count()).toBe(relations)
      expect(relations).toBeGreaterThan(0)
      await opened().reader.page.getByRole('button', { name: 'Reset filters' }).click()
      await table.click()
    })

    test('find words by keyboard, whatever the case', async () => {
      const { page } = opened().reader
      await legend().getByLabel('Words in sentences and names').focus()
      await page.keyboard.type('GRINER')
      expect(await chips().allTextContents()).toEqual(['“GRINER”'])
      const [, hidden] = await amounts('Sentences')
      expect(hidden).toBeGreaterThan(0)
      await page.keyboard.type(' nonsense')
      await page.getByText('The filters leave nothing to draw.').waitFor()
      await legend().getByRole('button', { name: 'Reset all' }).focus()
      await page.keyboard.press('Enter')
      expect((await amounts('Sentences'))[1]).toBe(0)
    })

    test('ask for relations, and stay folded as they were left', async () => {
      const { page, visit } = opened().reader
      const least = legend().getByLabel('Minimum relations')
      const [before] = await amounts('Entities')
      await least.focus()
      await page.keyboard.press('ArrowRight')
      expect((await amounts('Entities'))[0]).toBeLessThan(before)
      await legend().getByText('Evidence', { exact: true }).click()
      await legend().getByLabel('Minimum evidence').waitFor({ state: 'detached' })
      await visit(opened().served)
      expect(await legend().getByLabel('Minimum evidence').count()).toBe(0)
      await legend().getByText('Evidence', { exact: true }).click()
      await legend().getByLabel('Minimum evidence').waitFor()
    })
  },
  serveExamples,
)
