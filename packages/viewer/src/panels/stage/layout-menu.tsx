import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { LAYOUT_WORDS } from '../../graph/create-arranging'
import { LAYOUTS, type LayoutName } from '../../layout/layout-task'
import { usePage } from '../contexts'
import { Icon, type IconName } from '../icon'

const ICONS: Readonly<Record<LayoutName, IconName>> = {
  forces: 'forces',
  kinds: 'kinds',
  time: 'columns',
  communities: 'communities',
}

/** Where the reader chooses what orders the network. */
export function LayoutMenu() {
  const page = usePage()
  const isOpen = useSignal(false)
  const frame = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const label = `Layout: ${LAYOUT_WORDS[page.layout.value]}`
  useEffect(() => {
    if (isOpen.value) focusItem(frame.current, LAYOUTS.indexOf(page.layout.peek()))
  }, [isOpen.value, page])
  const close = () => {
    isOpen.value = false
    button.current?.focus()
  }
  return (
    <div ref={frame} class="layouts">
      <button
        ref={button}
        type="button"
        class="square"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value
        }}
      >
        <Icon name={ICONS[page.layout.value]} />
      </button>
      {isOpen.value && (
        <div
          class="menu"
          role="menu"
          aria-label="Layout"
          tabIndex={-1}
          onFocusOut={({ relatedTarget }) => {
            if (relatedTarget instanceof Node && !frame.current?.contains(relatedTarget))
              isOpen.value = false
          }}
          onKeyDown={(event) => onKey(event, frame.current, close)}
        >
          {LAYOUTS.map((layout) => (
            <button
              key={layout}
              type="button"
              class="plain"
              role="menuitemradio"
              aria-checked={layout === page.layout.value}
              tabIndex={-1}
              onClick={() => {
                page.arrange(layout)
                close()
              }}
            >
              <Icon name={ICONS[layout]} />
              {LAYOUT_WORDS[layout]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** As the WAI-ARIA practices have it for a menu. */
function onKey(event: KeyboardEvent, frame: HTMLElement | null, close: () => void): void {
  const items = itemsOf(frame)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (next !== undefined) focusItem(frame, (next + items.length) % items.length)
  else if (event.key === 'Escape' || event.key === 'Tab') close()
  else return
  if (event.key !== 'Tab') event.preventDefault()
}

function focusItem(frame: HTMLElement | null, index: number): void {
  itemsOf(frame)[Math.max(0, index)]?.focus()
}

function itemsOf(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])]
}
