import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Completion, Completions } from '../../asking/complete-cypher'

/** What could stand where the caret is, above the editor. @param column where the word begins, in characters */
export function CompletionList({
  id,
  completions,
  active,
  column,
  onTake,
}: {
  id: string
  completions: Completions
  active: number
  column: number
  onTake: (completion: Completion) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      class="completions"
      role="listbox"
      aria-label="Suggestions"
      style={{ '--column': column }}
    >
      {completions.options.map((completion, index) => (
        <div
          key={completion.text}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(completion)
          }}
        >
          <span class={`word ${completion.kind}`}>{completion.text}</span>
          <small>{completion.description ?? completion.kind}</small>
        </div>
      ))}
    </div>
  )
}
