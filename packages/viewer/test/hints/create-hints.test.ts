import { signal } from '@preact/signals'
import type { Selection } from '../../src/graph/selection'
import { NOTHING } from '../../src/graph/selection'
import { createHints } from '../../src/hints/create-hints'
import { memoryWith } from '../keeping/memory'

const selecting = () => signal<Selection>(NOTHING)

test('a hint goes away once what it says is done, and does not come back', () => {
  const memory = memoryWith()
  const selection = selecting()
  const { hint, stop } = createHints(selection, memory)
  expect(hint.value?.id).toBe('line')
  selection.value = { kind: 'entity', id: 'person:ann' }
  expect(hint.value?.id).toBe('line')
  selection.value = { kind: 'line', id: 'MET a b' }
  expect(hint.value?.id).toBe('path')
  stop()
  expect(createHints(selecting(), memory).hint.value?.id).toBe('path')
})

test('hints can be dismissed, one or all', () => {
  const { hint, dismissHint, dismissAllHints } = createHints(selecting(), memoryWith())
  dismissHint('line')
  expect(hint.value?.id).toBe('entity')
  dismissAllHints()
  expect(hint.value).toBeUndefined()
})
