import { type ReadonlySignal, signal } from '@preact/signals'

/** Something that this browser keeps for the reader, across visits. */
export interface Kept<Value> {
  readonly value: ReadonlySignal<Value>
  change(next: Value): void
}

/** Where a browser keeps texts by name. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Storage may be forbidden, full, or hold what another version wrote: what cannot be kept lasts until the page is closed.
 *
 * @param read takes whatever JSON is there, or undefined, and makes the best of it
 */
export function createKept<Value>(
  key: string,
  read: (json: unknown) => Value,
  shelf: () => Shelf = () => localStorage,
): Kept<Value> {
  const value = signal(read(take()))

  function take(): unknown {
    try {
      return JSON.parse(shelf().getItem(key) ?? '') ?? undefined
    } catch {
      return undefined
    }
  }

  return {
    value,
    change(next) {
      value.value = next
      try {
        shelf().setItem(key, JSON.stringify(next))
      } catch {
        // As above: it lasts until the page is closed.
      }
    },
  }
}
