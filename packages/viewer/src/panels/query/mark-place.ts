import type { PrismEditor } from 'prism-code-editor'
import type { ErrorAnswer } from '../../api/answers'

/**
 * Underlines what is wrong in the editor.
 *
 * @returns a function that takes the line away again
 */
export function markPlace(
  editor: PrismEditor,
  position: ErrorAnswer['error']['position'],
): (() => void) | undefined {
  const [overlays] = editor.lines
  if (position === undefined || overlays === undefined) return undefined
  const column = position.column - 1
  const rest = editor.value.split('\n')[position.line - 1]?.slice(column) ?? ''
  const [wrong = ' '] = /^(?:\w+|.)/.exec(rest) ?? []
  const mark = document.createElement('span')
  mark.className = 'wrong-place'
  mark.ariaHidden = 'true'
  mark.textContent = '\u00a0'.repeat(wrong.length)
  mark.style.setProperty('--line', String(position.line - 1))
  mark.style.setProperty('--column', String(column))
  overlays.append(mark)
  return () => mark.remove()
}
