// Takes the pictures of docs/page/: the page on the stories of examples/, as a reader comes to see it.
//   npm run build && npm run ts -- scripts/screenshots.ts [NAME...]
// Chromium is where CHROMIUM says, or /usr/bin/chromium.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = path.resolve(__dirname, '..')
const { CHROMIUM = '/usr/bin/chromium' } = process.env
const newsgraph = path.join(root, 'packages/cli/bin/newsgraph.js')
const pictures = path.join(root, 'docs/page')

interface Shot {
  readonly name: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Whether it is the page that `newsgraph export --format html` writes. */
  readonly isFile?: boolean
  /** What the address says beside the page's own. */
  readonly fragment?: string
  open?(page: Page): Promise<void>
}

const SHOTS: readonly Shot[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark', fragment: 'entity=person:paul-whelan' },
  { name: 'phone', width: 390, height: 844, fragment: 'entity=person:brittney-griner' },
  { name: 'evidence', open: (page) => openMeeting(page) },
  {
    name: 'reading',
    width: 1600,
    height: 960,
    async open(page) {
      await openMeeting(page)
      await page
        .locator('#details')
        .getByRole('button', { name: 'Read in the story' })
        .first()
        .click()
      await page.locator('#reading .story mark').first().waitFor()
    },
  },
  {
    name: 'time',
    async open(page) {
      await page.getByRole('button', { name: 'One step on' }).click()
      await page.getByRole('button', { name: 'One step on' }).click()
      await page.getByRole('button', { name: 'One step on' }).click()
    },
  },
  { name: 'communities', fragment: 'layout=communities' },
  { name: 'path', fragment: 'from=person:viktor-bout&to=person:sergey-lavrov' },
  {
    name: 'query',
    async open(page) {
      await page.getByRole('button', { name: 'Questions' }).click()
      await page.getByRole('list', { name: 'Saved questions' }).getByRole('button').first().click()
      await page.getByRole('region', { name: 'Answer' }).waitFor()
    },
  },
  { name: 'table', fragment: 'view=sentences' },
  {
    name: 'share',
    async open(page) {
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('dialog', { name: 'Share' }).waitFor()
    },
  },
  { name: 'export', isFile: true, fragment: 'entity=agreement:new-start' },
]

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-'))
  const store = ['--store', path.join(folder, 'store')]
  const file = path.join(folder, 'examples.html')
  run('read', path.join(root, 'examples/stories'), ...store)
  run('export', '--output', file, ...store)
  const server = spawn(process.execPath, [newsgraph, 'view', '--no-open', '--port', '0', ...store])
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  mkdirSync(pictures, { recursive: true })
  try {
    const address = await addressOf(server)
    for (const shot of SHOTS)
      if (wanted.length === 0 || wanted.includes(shot.name))
        await take(browser, shot, shot.isFile ? pathToFileURL(file).href : address)
  } finally {
    await browser.close()
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(...args: string[]): void {
  execFileSync(process.execPath, [newsgraph, ...args], { stdio: 'inherit' })
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of server.stdout ?? []) {
    const [address] = /http:\S+/.exec(String(line)) ?? []
    if (address !== undefined) return address
  }
  throw new Error('expected the address of the page, got none')
}

async function take(browser: Browser, shot: Shot, address: string): Promise<void> {
  const { name, width = 1280, height = 800, colorScheme = 'light', fragment, open } = shot
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  // Who has been here before needs no hints.
  await page.addInitScript(`localStorage.setItem('newsgraph-hints', 'line entity path')`)
  await page.goto(fragment === undefined ? address : `${address}#${fragment}`)
  await page.locator('[role=application]:not([aria-busy=true])').waitFor({ state: 'attached' })
  await open?.(page)
  // The last frame of a page that is drawn without a graphics card comes late.
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  await page.close()
  console.log(`docs/page/${name}.png`)
}

/** Opens the sentences of the first meeting of a person. */
async function openMeeting(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Find an entity' }).fill('Antony Blinken')
  await page.getByRole('search').getByRole('option').first().click()
  await page.locator('h3', { hasText: /^met$/ }).locator('+ ul button').first().click()
  await page.locator('blockquote').first().waitFor()
}

void main()
