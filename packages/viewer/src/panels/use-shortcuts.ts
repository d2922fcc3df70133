import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Page } from '../graph/create-page'
import { NOTHING } from '../graph/selection'

/**
 * Keys that work everywhere on the page: `/` searches, `?` helps. Escape closes the story where it has the focus; else it lets
 * go of what is selected, and closes the story where nothing is.
 */
export function useShortcuts(page: Page, helpOpen: Signal<boolean>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target)) return
      if (event.key === 'Escape') letGo(page)
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
      if (event.key === '?') helpOpen.value = true
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [page, helpOpen])
}

function letGo(page: Page): void {
  const isInStory = document.getElementById('reading')?.contains(document.activeElement) === true
  if (isInStory || page.selection.value.kind === 'nothing') page.closeStory()
  else page.select(NOTHING)
}

/** Whether keys are somebody's words there, or a dialog's. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox], [type=range]), textarea, select') ||
      target.closest('dialog') !== null)
  )
}
