import type { ComponentChildren } from 'preact'
import { useRemembered } from '../use-remembered'

/** A part of the legend that folds away, and stays as the reader left it. */
export function Group({
  name,
  title,
  open,
  tool,
  children,
}: {
  /** Under which it is remembered. */
  name: string
  title: string
  open: boolean
  /** What stands beside the title. */
  tool?: ComponentChildren
  children: ComponentChildren
}) {
  const [isOpen, setOpen] = useRemembered(`newsgraph-legend-${name}`, open)
  return (
    <div class="group">
      <details open={isOpen.value} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{title}</summary>
        {isOpen.value && <fieldset aria-label={title}>{children}</fieldset>}
      </details>
      {tool}
    </div>
  )
}
