// Takes docs/page.png, which README shows: the page on the stories of examples/, with the sentences of a meeting open,
// and the story that says them beside the network.
//   npm run build && npm run ts -- scripts/screenshot.ts
// Chromium is where CHROMIUM says, or /usr/bin/chromium.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'

const root = path.resolve(__dirname, '..')
const { CHROMIUM = '/usr/bin/chromium' } = process.env
const newsgraph = path.join(root, 'packages/cli/bin/newsgraph.js')

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-'))
  const store = ['--store', path.join(folder, 'store')]
  spawnSync(process.execPath, [newsgraph, 'read', path.join(root, 'examples/stories'), ...store], {
    stdio: 'inherit',
  })
  const server = spawn(process.execPath, [newsgraph, 'view', '--no-open', '--port', '0', ...store])
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: 1600, height: 960 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(await addressOf(server))
    await openMeeting(page, 'Antony Blinken')
    await page.screenshot({ path: path.join(root, 'docs/page.png') })
  } finally {
    await browser.close()
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of server.stdout ?? []) {
    const [address] = /http:\S+/.exec(String(line)) ?? []
    if (address !== undefined) return address
  }
  throw new Error('expected the address of the page, got none')
}

/** Opens the sentences of the first meeting of a person, as a reader does. */
async function openMeeting(page: Page, name: string): Promise<void> {
  await page.locator('[role=application][aria-busy=false]').waitFor()
  await page.getByRole('combobox', { name: 'Find an entity' }).fill(name)
  await page.getByRole('search').getByRole('option').first().click()
  await page.locator('h3', { hasText: /^met$/ }).locator('+ ul button').first().click()
  await page.locator('blockquote').first().waitFor()
  await page.locator('#details').getByRole('button', { name: 'Read in the story' }).first().click()
  await page.getByRole('article').waitFor()
  // The last frame of a page that is drawn without a graphics card comes late.
  await page.waitForTimeout(1000)
}

void main()
