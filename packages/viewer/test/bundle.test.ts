import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST = join(__dirname, '..', 'dist')
const ASSETS = join(DIST, 'assets')

const files = [join(DIST, 'index.html'), ...readdirSync(ASSETS).map((name) => join(ASSETS, name))]

/** As it is sent: fonts are compressed already. */
function sentSize(file: string): number {
  return file.endsWith('.woff2') ? statSync(file).size : gzipSync(readFileSync(file)).length
}

test('all of the page, its fonts included, is at most 350 kB compressed', () => {
  const size = files.reduce((sum, file) => sum + sentSize(file), 0)
  expect(size).toBeLessThanOrEqual(350_000)
})

test('nothing is loaded from elsewhere', () => {
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const styles = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(file, 'utf8'))
  for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^\.\//)
  for (const [, address = ''] of styles.join('').matchAll(/url\(([^)]*)\)/g))
    expect(address).toMatch(/^\.\//)
})
