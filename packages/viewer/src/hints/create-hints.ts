import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Selection } from '../graph/selection'
import type { Memory } from '../keeping/browser-memory'
import hints from './hints.json'

const KEY = 'newsgraph-hints'

/** Hints for the first visits, one at a time: each goes away for good once the reader has done what it says, or has read it. */
export function createHints(selection: ReadonlySignal<Selection>, memory: Memory) {
  const known = signal<ReadonlySet<string>>(new Set(memory.read(KEY)?.split(' ')))
  const hint = computed(() => hints.find(({ id }) => !known.value.has(id)))

  function learn(ids: readonly string[]): void {
    if (ids.every((id) => known.peek().has(id))) return
    known.value = new Set([...known.peek(), ...ids])
    memory.write(KEY, [...known.peek()].join(' '))
  }

  const stop = selection.subscribe(({ kind }) => learn([kind]))

  return {
    hint,
    /** The reader has read it. */
    dismissHint: (id: string) => learn([id]),
    dismissAllHints: () => learn(hints.map(({ id }) => id)),
    stop,
  }
}
