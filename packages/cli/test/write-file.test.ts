import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NewsgraphError } from '@newsgraph/graph'
import { writeFile } from '../src/write-file'
import { temporaryFolder } from './temporary-folder'

const { signal } = new AbortController()

async function* chunks(failure?: Error) {
  yield 'a'
  if (failure !== undefined) throw failure
  yield 'b'
}

test('the new file takes the place of the old one', async () => {
  const folder = temporaryFolder({ 'x.json': 'old' })
  await writeFile(path.join(folder, 'x.json'), chunks(), signal)
  expect(readFileSync(path.join(folder, 'x.json'), 'utf8')).toBe('ab')
  expect(readdirSync(folder)).toEqual(['x.json'])
})

test('what fails leaves the old one', async () => {
  const folder = temporaryFolder({ 'x.json': 'old' })
  const failure = new Error('the store is gone')
  await expect(writeFile(path.join(folder, 'x.json'), chunks(failure), signal)).rejects.toBe(
    failure,
  )
  expect(readFileSync(path.join(folder, 'x.json'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['x.json'])
})

test('a place that cannot be written', async () => {
  const folder = temporaryFolder({ 'sub/x': '' })
  const write = (name: string) => writeFile(path.join(folder, name), chunks(), signal)
  await expect(write('none/x')).rejects.toThrow(NewsgraphError)
  await expect(write('none/x')).rejects.toThrow('its folder does not exist')
  await expect(write('sub')).rejects.toThrow('it is a folder')
})

test('a device', async () => {
  await expect(writeFile('/dev/null', chunks(), signal)).resolves.toBeUndefined()
})
