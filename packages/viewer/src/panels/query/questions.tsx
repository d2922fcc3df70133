import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Asking } from '../../graph/create-asking'

/** The saved questions; choosing one asks it. Closes on Escape and when the reader turns elsewhere. */
export function Questions({
  asking,
  opener,
  onClose,
}: {
  asking: Asking
  opener: RefObject<HTMLButtonElement | null>
  onClose: () => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const questions = asking.questions.value
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [questions])
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return
      if (!list.current?.contains(target) && !opener.current?.contains(target)) onClose()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [])
  if (questions === undefined) return null
  return (
    <ul
      ref={list}
      class="questions"
      aria-label="Saved questions"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          opener.current?.focus()
          onClose()
        } else if (event.key === 'ArrowDown') move(list.current, 1)
        else if (event.key === 'ArrowUp') move(list.current, -1)
        else return
        event.preventDefault()
      }}
    >
      {questions.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            class="plain"
            onClick={() => {
              opener.current?.focus()
              onClose()
              void asking.choose(question)
            }}
          >
            <strong>{question.title}</strong>
            <span>{question.description}</span>
          </button>
        </li>
      ))}
      {questions.length === 0 && <li class="quiet">There are no saved questions.</li>}
    </ul>
  )
}

/** Moves the focus to the next question, or to the one before. */
function move(list: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
}
