import { once } from 'node:events'
import path from 'node:path'
import { feed, finish, start } from './process'
import { temporaryFolder } from './temporary-folder'

jest.setTimeout(120_000)

const stories = path.join(__dirname, '../../../examples/stories')

test('data on stdout', async () => {
  const version = expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
  expect(await finish(start(['--version']))).toEqual({ code: 0, stdout: version, stderr: '' })
})

test('talk on stderr', async () => {
  expect(await finish(start(['extract', 'no-such-file.txt']))).toEqual({
    code: 1,
    stdout: '',
    stderr: 'skipped: no such file: no-such-file.txt; check the path\n',
  })
})

test('a reader that has seen enough ends it quietly', async () => {
  const child = start(['extract', '--input', 'jsonl'])
  feed(child)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await finish(child)).toMatchObject({ code: 0, stderr: '' })
})

test('it reads no faster than it is read', async () => {
  const child = start(['extract', '--input', 'jsonl'])
  const isFull = feed(child)
  await once(child.stdout, 'readable')
  await isFull
  child.kill('SIGKILL')
})

test('Ctrl-C stops it', async () => {
  const child = start(['extract', '--input', 'jsonl'])
  feed(child)
  child.stdout.resume()
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await finish(child)).toMatchObject({ code: 130, stderr: '' })
})

test('a read that is killed is completed by the next one', async () => {
  const folder = temporaryFolder()
  const store = path.join(folder, 'store')
  const whole = path.join(folder, 'whole')
  const killed = start(['read', stories, '--store', store])
  setTimeout(() => killed.kill('SIGKILL'), 1500)
  await once(killed, 'exit')
  for (const place of [store, whole])
    expect((await finish(start(['read', stories, '--store', place]))).code).toBe(0)
  const graphs = [store, whole].map((place) => finish(start(['export', '--store', place])))
  const [again, once_] = await Promise.all(graphs)
  expect(again).toEqual(once_)
})

test('a store that another process writes', async () => {
  const store = path.join(temporaryFolder(), 'store')
  await finish(start(['read', path.join(stories, '2024-01-16-epic-apple.md'), '--store', store]))
  const writer = start(['read', '-', '--store', store])
  const locked = /^newsgraph: the store in .*store is open in another process; .*\n$/
  await until(async () => {
    const { code, stderr } = await finish(start(['status', '--store', store]))
    return code === 1 && locked.test(stderr)
  })
  writer.stdin.end('Ann Lee met Bo Ray in Paris.')
  expect((await finish(writer)).code).toBe(0)
})

test('the page', async () => {
  const store = path.join(temporaryFolder(), 'store')
  await finish(start(['read', stories, '--store', store]))
  const server = start(['view', '--no-open', '--port', '0', '--store', store])
  const [printed] = await once(server.stdout, 'data')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(printed)) ?? []
  expect(await (await fetch(address)).text()).toContain('<title>')
  const status = await (await fetch(`${address}api/status`)).json()
  expect(status).toMatchObject({ counts: { articles: 12 } })
  server.kill('SIGTERM')
  expect(await finish(server)).toMatchObject({ code: 0, stderr: '' })
})

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue()));
}
