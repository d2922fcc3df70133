import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's focus within an element whose content changes under it, and gives it back to where it came from, or
 * to the network, when the element goes.
 *
 * @param content another value whenever the content is another
 */
export function useFocusWithin(element: RefObject<HTMLElement | null>, content: unknown): void {
  const hadFocus = useRef(false)
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const own = element.current
    if (own === null) return
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !own.contains(relatedTarget))
        before.current = relatedTarget
      hadFocus.current = true
    }
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      // Focus that goes nowhere may have gone with the button that had it.
      if (relatedTarget instanceof Node && !own.contains(relatedTarget)) hadFocus.current = false
    }
    own.addEventListener('focusin', onFocusIn)
    own.addEventListener('focusout', onFocusOut)
    return () => {
      own.removeEventListener('focusin', onFocusIn)
      own.removeEventListener('focusout', onFocusOut)
      if (!hadFocus.current || !(own.contains(document.activeElement) || nothingHasFocus())) return
      const back = before.current?.isConnected ? before.current : document.getElementById('stage')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [element])
  useLayoutEffect(() => {
    if (hadFocus.current && nothingHasFocus()) element.current?.focus()
  }, [element, content])
}

function nothingHasFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
