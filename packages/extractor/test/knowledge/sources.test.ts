import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(__dirname, '../../knowledge')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .sort()

describe.each(files)('%s', (name) => {
  const data = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

  it('says where it comes from', () => {
    expect(data.source).toEqual(expect.stringMatching(/\w/))
  })

  it('says under which licence it is, with a notice beside it where that is another', () => {
    const notice = path.join(folder, name.replace(/json$/, 'LICENSE.md'))
    expect(data.license).toEqual(expect.stringMatching(/^[\w.-]+/))
    expect(existsSync(notice)).toBe(data.license !== 'MIT')
  })
})
