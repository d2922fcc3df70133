import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from './icon'

/** A dialog over the page; Escape and its button close it. What is in it is made anew each time it opens. */
export function Dialog({
  open,
  title,
  children,
}: {
  open: Signal<boolean>
  title: string
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open.value) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open.value])
  const close = () => {
    open.value = false
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={close}>
      <button type="button" class="square plain close" aria-label="Close" onClick={close}>
        <Icon name="x" />
      </button>
      <h2 id={titleId}>{title}</h2>
      {open.value && children}
    </dialog>
  )
}
