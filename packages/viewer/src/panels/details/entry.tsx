import type { ComponentChildren } from 'preact'

/** An entry of a list of relations: what it leads to, and how much there is of it. @param children pictures before the name */
export function Entry({
  name,
  count,
  countWords,
  onUse,
  children,
}: {
  name: string
  count: number
  /** What is counted, for those who point at the number. */
  countWords: string
  onUse: () => void
  children?: ComponentChildren
}) {
  return (
    <li>
      <button type="button" class="plain" onClick={onUse}>
        {children}
        <span class="name">{name}</span>
        <span class="count" title={countWords}>
          {count}
        </span>
      </button>
    </li>
  )
}
