import type { Locator, Page } from 'playwright-core'
import type { ServedPage } from './serve-page'

/** What a reader does on the page, and sees of it. */
export interface Reader {
  readonly page: Page
  readonly stage: Locator
  readonly details: Locator
  readonly heading: Locator
  readonly banner: Locator
  readonly cypher: Locator
  /** Opens the page and waits until the network is drawn. */
  visit(served: ServedPage): Promise<void>
  /** Until the network is drawn as it is to be. */
  isDrawn(): Promise<void>
  /** Searches and takes the first match. */
  find(words: string): Promise<void>
  /** Where what is selected lies in the window, once the camera rests. */
  selectedAt(): Promise<Place>
  /** Where an entity lies when the network fits the window and nothing is selected. */
  locate(words: string): Promise<Place>
  closeDetails(): Promise<void>
  /** Until the question holds these words. */
  isWritten(words: string): Promise<void>
}

interface Place {
  readonly x: number
  readonly y: number
}

export function createReader(page: Page): Reader {
  const stage = page.getByRole('application', { includeHidden: true })
  const details = page.getByRole('region', { name: 'Details' })
  const drawn = page.locator('[role=application][aria-busy=false]')
  return {
    page,
    stage,
    details,
    heading: details.getByRole('heading', { level: 2 }),
    banner: page.getByRole('banner'),
    cypher: page.getByRole('textbox', { name: 'Cypher' }),
    visit,
    isDrawn: () => drawn.waitFor(),
    find,
    selectedAt,
    locate,
    closeDetails,
    isWritten,
  }

  async function visit({ address }: ServedPage): Promise<void> {
    await page.goto(address)
    await drawn.waitFor()
  }

  async function find(words: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Find an entity' }).fill(words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    // The field is empty again once the match is taken.
    await page.locator('#search:placeholder-shown').waitFor()
    await details.waitFor()
  }

  async function selectedAt(): Promise<Place> {
    let before: string | null = null
    for (;;) {
      const at = await stage.getAttribute('data-selected-at')
      if (at !== null && at === before) break
      before = at
      await frames(3)
    }
    const box = await stage.boundingBox()
    const [x = 0, y = 0] = before.split(',').map(Number)
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) }
  }

  async function locate(words: string): Promise<Place> {
    await find(words)
    await selectedAt()
    await page.getByRole('button', { name: 'Fit the network' }).click()
    await frames(3)
    const place = await selectedAt()
    await closeDetails()
    return place
  }

  async function closeDetails(): Promise<void> {
    await page.getByRole('button', { name: 'Close details' }).click()
    await details.waitFor({ state: 'detached' })
  }

  async function isWritten(words: string): Promise<void> {
    const field = page.getByRole('textbox', { name: 'Cypher' })
    while (!(await field.inputValue()).includes(words)) await frames(1)
  }

  /** Waits until the page has been painted so many times. */
  async function frames(count: number): Promise<void> {
    for (let frame = 0; frame < count; frame++)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
}

export async function read(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? ''
}
