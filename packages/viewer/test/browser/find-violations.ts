import type { AxeResults } from 'axe-core'
import { source } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page as it is now: "rule: element", none where all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
