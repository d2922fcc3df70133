import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { useSurroundings } from './contexts'

/** Whether something is open: as the reader left it the last time. */
export function useRemembered(key: string, fallback: boolean): Signal<boolean> {
  const { memory } = useSurroundings()
  const kept = memory.read(key)
  const open = useSignal(kept === undefined ? fallback : kept === 'open')
  useSignalEffect(() => {
    if (open.value !== fallback || memory.read(key) !== undefined)
      memory.write(key, open.value ? 'open' : 'closed')
  })
  return open
}
