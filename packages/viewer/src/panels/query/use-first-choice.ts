import { useLayoutEffect, useRef } from 'preact/hooks'

/** Puts the focus on the first choice of a list as soon as there is one. @param isThere whether its items are loaded */
export function useFirstChoice(isThere: boolean) {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (isThere) list.current?.querySelector<HTMLElement>('.choice')?.focus()
  }, [isThere])
  return list
}
