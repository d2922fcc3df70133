import { browserMemory } from '../../src/keeping/browser-memory'

/** Storage that holds what is in the map, or refuses to. */
function storageOf(kept: Map<string, string>, isFull = false): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  } as Storage
}

test('keeps what is written for the next page', () => {
  const kept = new Map<string, string>()
  browserMemory(() => storageOf(kept)).write('a', '1')
  expect(browserMemory(() => storageOf(kept)).read('a')).toBe('1')
  expect(browserMemory(() => storageOf(kept)).read('b')).toBeUndefined()
})

test.each<[string, () => Storage]>([
  [
    'forbidden',
    () => {
      throw new DOMException('forbidden', 'SecurityError')
    },
  ],
  ['full', () => storageOf(new Map([['a', 'old']]), true)],
])('remembers until it is closed where storage is %s', (_, storage) => {
  const memory = browserMemory(storage)
  memory.write('a', '1')
  expect(memory.read('a')).toBe('1')
  expect(memory.read('b')).toBeUndefined()
})
