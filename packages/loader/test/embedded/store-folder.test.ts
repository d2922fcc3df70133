import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStoreFolder } from '../../src/embedded/store-folder'
import { temporaryFolder } from './temporary-folder'

const folder = temporaryFolder()
const inFolder = (...names: string[]) => join(folder(), ...names)
const create = { create: true }

it('makes a store where there is nothing, and finds it again', async () => {
  const path = inFolder('deep', 'store')
  const made = await openStoreFolder(path, create)
  expect(readdirSync(path)).toEqual(['newsgraph.json'])
  expect(await openStoreFolder(path, { create: false })).toEqual(made)
})

it('makes nothing that is only to be read', async () => {
  await expect(openStoreFolder(inFolder('none'), { create: false })).rejects.toMatchObject({
    name: 'StoreError',
    message: `no store in ${inFolder('none')}`,
  })
  expect(readdirSync(folder())).toEqual([])
})

it('completes a folder whose making was cut off', async () => {
  writeFileSync(inFolder('newsgraph.json.123.tmp'), '{"ver')
  await expect(openStoreFolder(folder(), create)).resolves.toMatchObject({ path: folder() })
})

it('leaves folders alone that hold other things', async () => {
  writeFileSync(inFolder('holiday.jpg'), '')
  await expect(openStoreFolder(folder(), create)).rejects.toMatchObject({
    name: 'StoreError',
    message: `expected a store in ${folder()}, got a folder with other things in it`,
    hint: 'name an empty folder or a new one',
  })
  expect(readdirSync(folder())).toEqual(['holiday.jpg'])
})

it('does not take a file for a folder', async () => {
  writeFileSync(inFolder('story.txt'), '')
  await expect(openStoreFolder(inFolder('story.txt'), create)).rejects.toMatchObject({
    name: 'StoreError',
    message: `expected a folder, got the file ${inFolder('story.txt')}`,
  })
})

it('refuses a store of a later version', async () => {
  writeFileSync(inFolder('newsgraph.json'), '{"version":2}')
  await expect(openStoreFolder(folder(), create)).rejects.toMatchObject({
    name: 'StoreError',
    message: `the store in ${folder()} is of version 2, expected 1`,
    hint: 'a later newsgraph made it: update newsgraph',
  })
})

it.each(['', '{"version":"1"}', 'null'])('refuses %j as a version', async (text) => {
  writeFileSync(inFolder('newsgraph.json'), text)
  await expect(openStoreFolder(folder(), create)).rejects.toMatchObject({ name: 'StoreError' })
})

it('says where it may not write', async () => {
  mkdirSync(inFolder('sealed'))
  writeFileSync(inFolder('sealed', 'file'), '')
  const path = inFolder('sealed', 'file', 'store')
  await expect(openStoreFolder(path, create)).rejects.toMatchObject({ name: 'StoreError' })
})
