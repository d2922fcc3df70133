import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Destination } from '../../reading/create-reading'
import type { Spot } from '../../reading/find-spots'

/** Scrolls a story to where the reader is led; and, when something else is selected, to its first place in the story unless one is seen. */
export function useScrolling(
  frame: RefObject<HTMLElement | null>,
  spots: readonly Spot[],
  destination: Destination | undefined,
): void {
  useLayoutEffect(() => {
    const own = frame.current
    const [first] = spots
    if (own === null || first === undefined) return
    if (![...own.querySelectorAll('.lit')].some((lit) => isSeen(own, lit))) lead(own, first.start)
  }, [frame, spots])
  useLayoutEffect(() => {
    const own = frame.current
    if (own === null || destination === undefined) return
    if (destination.offset === 0) own.scrollTop = 0
    else lead(own, destination.offset)
  }, [frame, destination])
}

function lead(own: HTMLElement, offset: number): void {
  own.querySelector(`[data-start="${offset}"]`)?.scrollIntoView({ block: 'center' })
}

function isSeen(own: HTMLElement, mark: Element): boolean {
  const frame = own.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  return top >= frame.top && bottom <= frame.bottom
}
