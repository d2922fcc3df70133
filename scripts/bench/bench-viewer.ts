import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'

const viewer = path.resolve(__dirname, '../../packages/viewer')
const { CHROMIUM = '/usr/bin/chromium' } = process.env
const SIZE = { width: 1280, height: 800 } as const
/** How often everything is measured, each time in a new browser. */
const RUNS = 3
/** Milliseconds for which the camera is moved. */
const MOVING = 2_000
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

interface Figures {
  /** Milliseconds. */
  readonly picture: number
  /** Frames a second. */
  readonly panning: number
  readonly zooming: number
  /** Milliseconds of script a frame, while the camera moves. */
  readonly script: number
  /** Megabytes of JavaScript's heap, after its garbage was collected. */
  readonly memory: number
}

/** Prints how the page's drawing does beside a page of Sigma's defaults, on the same graphs and places. */
export async function benchViewer(sizes: readonly number[], folder: string): Promise<void> {
  build(folder)
  const server = await serve(folder)
  const { port } = server.address() as AddressInfo
  try {
    console.log(
      '| nodes | drawing | first picture ms | panning fps | zooming fps | script ms a frame | memory MB |\n|---:|---|---:|---:|---:|---:|---:|',
    )
    for (const nodes of sizes) {
      const at = (drawing: string) => `http://127.0.0.1:${port}/?drawing=${drawing}&nodes=${nodes}`
      const bare = await measure(at('bare'))
      const ours = await measure(at('ours'))
      print(nodes, 'bare Sigma', bare)
      print(nodes, 'newsgraph', ours)
      print(nodes, 'ratio', divide(ours, bare))
    }
  } finally {
    server.close()
  }
}

function build(folder: string): void {
  const { resolve: find } = createRequire(path.join(viewer, 'package.json'))
  const vite = path.join(path.dirname(find('vite/package.json')), 'bin/vite.js')
  const config = path.join(viewer, 'vite.config.ts')
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', 'bench', '--config', config, '--outDir', folder, '--logLevel', 'error'],
    { cwd: viewer, stdio: ['ignore', 2, 2] },
  )
  if (status !== 0) throw new Error('expected the pages of the bench to be built')
}

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname))
    try {
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(file))
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** Of several runs the middle figure counts, of each by itself: they differ by a third, by what else the machine does. */
async function measure(address: string): Promise<Figures> {
  const figures: Figures[] = []
  for (let run = 0; run < RUNS; run++) figures.push(await measureOnce(address))
  const middle = (name: keyof Figures) =>
    figures.map((own) => own[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
  return {
    picture: middle('picture'),
    panning: middle('panning'),
    zooming: middle('zooming'),
    script: middle('script'),
    memory: middle('memory'),
  }
}

async function measureOnce(address: string): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    const page = await browser.newPage({ viewport: SIZE })
    page.setDefaultTimeout(180_000)
    await page.goto(address)
    await page.waitForFunction('window.firstPicture !== undefined')
    const picture = Number(await page.evaluate('window.firstPicture'))
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const metric = async (name: string) => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find((one) => one.name === name)?.value ?? 0
    }
    await session.send('HeapProfiler.collectGarbage')
    const memory = (await metric('JSHeapUsedSize')) / 2 ** 20
    const scriptBefore = await metric('ScriptDuration')
    const panned = await countFrames(page, () => pan(page))
    const zoomed = await countFrames(page, () => zoom(page))
    const script = ((await metric('ScriptDuration')) - scriptBefore) * 1_000
    return {
      picture,
      panning: panned.rate,
      zooming: zoomed.rate,
      script: script / Math.max(1, panned.frames + zoomed.frames),
      memory,
    }
  } finally {
    await browser.close()
  }
}

async function countFrames(
  page: Page,
  move: () => Promise<void>,
): Promise<{ readonly frames: number; readonly rate: number }> {
  await page.evaluate(`
    window.frames_ = { count: 0, begun: performance.now(), going: true }
    const count = () => { if (window.frames_.going) { window.frames_.count++; requestAnimationFrame(count) } }
    requestAnimationFrame(count)`)
  await move()
  const { frames, time } = await page.evaluate<{ frames: number; time: number }>(
    '(window.frames_.going = false, { frames: window.frames_.count, time: performance.now() - window.frames_.begun })',
  )
  return { frames, rate: (1_000 * frames) / time }
}

/** Drags the stage to and fro. */
async function pan({ mouse }: Page): Promise<void> {
  const { width, height } = SIZE
  await mouse.move(width / 2, height - 4)
  await mouse.down()
  for (let begun = performance.now(), step = 0; performance.now() - begun < MOVING; step++)
    await mouse.move(
      width / 2 + 200 * Math.sin(step / 10),
      height - 4 - 100 * Math.abs(Math.sin(step / 15)),
    )
  await mouse.up()
}

async function zoom({ mouse }: Page): Promise<void> {
  await mouse.move(SIZE.width / 2, SIZE.height / 2)
  for (let begun = performance.now(), step = 0; performance.now() - begun < MOVING; step++)
    await mouse.wheel(0, step % 40 < 20 ? -30 : 30)
}

function divide(ours: Figures, bare: Figures): Figures {
  const ratio = (name: keyof Figures) => ours[name] / bare[name]
  return {
    picture: ratio('picture'),
    panning: ratio('panning'),
    zooming: ratio('zooming'),
    script: ratio('script'),
    memory: ratio('memory'),
  }
}

function print(nodes: number, what: string, figures: Figures): void {
  const { picture, panning, zooming, script, memory } = figures
  const cells = [picture, panning, zooming, script, memory].map((value) =>
    value.toFixed(value < 20 ? 2 : 0),
  )
  console.log(`| ${nodes.toLocaleString('en')} | ${what} | ${cells.join(' | ')} |`)
}
