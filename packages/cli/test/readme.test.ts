import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './run-command'
import { temporaryFolder } from './temporary-folder'

const readme = readFileSync(path.join(__dirname, '../README.md'), 'utf8')
const [, session = ''] = /^```\n([\s\S]*?)^```$/m.exec(readme) ?? []
const [, story = ''] = /holds `(.+)`:/.exec(readme) ?? []
const folder = temporaryFolder({ 'story.txt': story })
const home = process.cwd()

beforeAll(() => process.chdir(folder))
afterAll(() => process.chdir(home))

test('the session prints what it says', async () => {
  const steps = session.split(/^\$ newsgraph /m).slice(1)
  const printed: string[] = []
  for (const step of steps) {
    const [line = ''] = step.split('\n')
    const args = [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
    const { stdout, stderr } = await runCommand(args)
    printed.push(`${line}\n${stderr}${stdout}`)
  }
  expect(printed).toEqual(steps)
})
