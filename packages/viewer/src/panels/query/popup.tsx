import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * What a button opens beside it. The arrow keys go through its list. It closes on Escape, when the reader turns elsewhere,
 * and when what it holds says so.
 */
export function Popup({
  label,
  opener,
  onClose,
  children,
}: {
  label: string
  opener: RefObject<HTMLButtonElement | null>
  onClose: () => void
  children: ComponentChildren
}) {
  const popup = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return
      if (!popup.current?.contains(target) && !opener.current?.contains(target)) onClose()
    }
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      // What was chosen is gone with the list: the reader is back where it was opened.
      if (document.activeElement === document.body) opener.current?.focus()
    }
  }, [])
  return (
    <dialog
      open
      ref={popup}
      class="popup"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          opener.current?.focus()
          onClose()
        } else if (event.key === 'ArrowDown') move(popup.current, 1)
        else if (event.key === 'ArrowUp') move(popup.current, -1)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {children}
    </dialog>
  )
}

/** Moves the focus to the next thing that can be chosen, or to the one before. */
function move(popup: HTMLElement | null, by: 1 | -1): void {
  const choices = [...(popup?.querySelectorAll<HTMLElement>('.choice') ?? [])]
  const at = choices.findIndex((choice) => choice.closest('li')?.matches(':focus-within'))
  choices[(at + by + choices.length) % choices.length]?.focus()
}
