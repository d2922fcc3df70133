import { useSignal } from '@preact/signals'

/** The first of many items, and the button that shows more of them; so that a long list does not hold up the page. */
export function usePortion<Item>(items: readonly Item[], size: number) {
  const portions = useSignal(1)
  const shown = items.slice(0, portions.value * size)
  const left = items.length - shown.length
  const more =
    left === 0 ? null : (
      <button
        type="button"
        class="more"
        onClick={() => {
          portions.value++
        }}
      >
        Show {Math.min(left, size)} more of {items.length.toLocaleString('en')}
      </button>
    )
  return { shown, more }
}
