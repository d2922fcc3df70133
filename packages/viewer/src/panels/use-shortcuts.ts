import { useEffect } from 'preact/hooks'
import type { Page } from '../graph/create-page'
import { NOTHING } from '../graph/selection'

/** Keys that work everywhere on the page: `/` searches, `?` helps, Escape lets go. */
export function useShortcuts(page: Page, openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.key === 'Escape') page.select(NOTHING)
      if (isTyping(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('search')?.focus()
      }
      if (event.key === '?') openHelp()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [page, openHelp])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox], [type=range]), textarea, select') ||
      target.closest('dialog') !== null)
  )
}
