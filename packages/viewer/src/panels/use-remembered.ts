import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useSurroundings } from './contexts'

/**
 * Whether something is open: as the reader left it the last time.
 *
 * @returns that, and what changes it
 */
export function useRemembered(
  key: string,
  fallback: boolean,
): [isOpen: ReadonlySignal<boolean>, setOpen: (open: boolean) => void] {
  const { memory } = useSurroundings()
  const kept = memory.read(key)
  const isOpen = useSignal(kept === undefined ? fallback : kept === 'open')
  // Written at once: an effect may come too late where the page is left right after.
  const setOpen = (open: boolean) => {
    if (open === isOpen.value) return
    isOpen.value = open
    memory.write(key, open ? 'open' : 'closed')
  }
  return [isOpen, setOpen]
}
