import { useEffect } from 'preact/hooks'
import type { Page } from '../../graph/create-page'
import { isTyping } from '../use-shortcuts'

/** While a story is read: N or F3 leads to the next place that has to do with what is selected, P or Shift+F3 back. */
export function useReadingKeys(page: Page): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (page.reading.value === undefined || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const step = stepOf(event)
      if (step === undefined || page.spots.value.length === 0) return
      event.preventDefault()
      page.stepSpot(step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [page])
}

function stepOf({ key, shiftKey, target }: KeyboardEvent): 1 | -1 | undefined {
  if (key === 'F3') return shiftKey ? -1 : 1
  if (key.toLowerCase() === 'n') return shiftKey ? -1 : 1
  // On the network, P pins.
  const isOnNetwork = target instanceof Element && target.closest('[role=application]') !== null
  return key.toLowerCase() === 'p' && !isOnNetwork ? -1 : undefined
}
