import { useEffect } from 'preact/hooks'
import type { Page } from '../../graph/create-page'
import { isTyping } from '../use-shortcuts'

/** Ctrl or Cmd with Z undoes; with Shift and Z, or with Y, redoes. Text fields undo what is typed in them. */
export function useHistoryKeys({ can, correcting }: Page): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      if (!can.value.correct || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
      if (!isRedo && key !== 'z') return
      event.preventDefault()
      const { redoable, undoable, redo, undo } = correcting
      if (isRedo && redoable.value !== undefined) void redo()
      if (!isRedo && undoable.value !== undefined) void undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [can, correcting])
}
