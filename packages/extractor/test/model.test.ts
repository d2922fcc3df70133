import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(__dirname, '../model')
const read = (name: string) => readFileSync(path.join(folder, name))
const card = read('README.md').toString()

describe('the model', () => {
  const sums = [...card.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, sum, name]) => [name, sum])

  it.each(sums as [string, string][])('is the one of its card: %s', (name, sum) => {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum)
  })

  it('has a sum for each of its files', () => {
    expect(sums.map(([name]) => name).sort()).toEqual([
      'labels.json',
      'newsgraph-6.int8.onnx',
      'vocab.txt',
    ])
  })
})
