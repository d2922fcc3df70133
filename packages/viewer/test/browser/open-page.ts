import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const { CHROMIUM, CI } = process.env
const BROWSER = [CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/**
 * `describe` where there is a browser. Without one the suite is skipped, and says so; on a continuous integration server,
 * it fails.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (BROWSER !== undefined) {
    describe(name, suite)
    return
  }
  const reason = `${name}: SKIPPED, no Chromium was found; install it, or set CHROMIUM to its path`
  if (CI !== undefined)
    test(name, () => {
      throw new Error(reason)
    })
  else test.skip(reason, () => undefined)
}

export interface OpenBrowser {
  readonly page: Page
  /** What the page wrote to the console as an error, or threw. */
  readonly errors: readonly string[]
  screenshot(name: string): Promise<void>
  close(): Promise<void>
}

const SCREENSHOTS = join(tmpdir(), 'newsgraph-screenshots')

/** A fresh browser with a profile of its own, of the size of a small laptop's or of a phone's screen. */
export async function openBrowser(
  options: {
    width?: number
    height?: number
    colorScheme?: 'light' | 'dark'
    hasTouch?: boolean
  } = {},
): Promise<OpenBrowser> {
  const { width = 1280, height = 800, colorScheme = 'light', hasTouch = false } = options
  const profile = mkdtempSync(join(tmpdir(), 'newsgraph-browser-'))
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...(BROWSER !== undefined && { executablePath: BROWSER }),
    headless: true,
    viewport: { width, height },
    colorScheme,
    hasTouch,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    args: ARGUMENTS,
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return {
    page,
    errors,
    async screenshot(name) {
      mkdirSync(SCREENSHOTS, { recursive: true })
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
    },
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
