import { useSignalEffect } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { Asking } from '../../asking/create-asking'
import { CompletionList } from './completion-list'
import { markPlace } from './mark-place'
import { useCompletions } from './use-completions'
import { useEditor } from './use-editor'

/** The field for a question in Cypher: coloured, completed, and underlined where it is wrong. Tab leaves it. */
export function CypherEditor({ asking }: { asking: Asking }) {
  const field = useRef<HTMLDivElement>(null)
  const hint = useId()
  const list = useId()
  const editor = useEditor(field, asking, {
    'aria-label': 'Cypher',
    'aria-describedby': hint,
    'aria-autocomplete': 'list',
    placeholder: 'MATCH (p:Person)-[r:MET]-(q:Person) RETURN p, r, q',
  })
  const { shown, active, take, press } = useCompletions(editor)
  useSignalEffect(() => {
    const problem = asking.problem.value
    editor?.textarea.setAttribute('aria-invalid', String(problem !== undefined))
    return editor && markPlace(editor, problem?.position)
  })
  useSignalEffect(() => {
    const { value: options } = shown
    const option = options && active.value >= 0 ? `${list}-${active.value}` : ''
    editor?.textarea.setAttribute('aria-activedescendant', option)
  })

  /** @returns whether the key asked, or went to another question */
  function steer({ key, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent): boolean {
    if (editor === undefined || isComposing) return false
    const { value, selectionEnd } = editor.textarea
    const plain = !ctrlKey && !metaKey && !shiftKey
    if (key === 'Enter' && (ctrlKey || metaKey || (plain && !value.includes('\n'))))
      void asking.run()
    else if (key === 'ArrowUp' && plain && selectionEnd === 0) return asking.recall('earlier')
    else if (key === 'ArrowDown' && plain && selectionEnd === 0) return asking.recall('later')
    else return false
    return true
  }

  return (
    <div
      class="cypher"
      onKeyDownCapture={(event) => {
        if (!press(event) && !steer(event)) return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div ref={field} />
      {shown.value !== undefined && editor !== undefined && (
        <CompletionList
          id={list}
          completions={shown.value}
          active={active.value}
          column={columnOf(editor.value, shown.value.from)}
          onTake={take}
        />
      )}
      <span id={hint} hidden>
        Ctrl+Enter asks. Words are suggested as you type, or with Ctrl+Space: the arrow keys choose
        one, Tab takes it, Escape closes the list.
      </span>
    </div>
  )
}

function columnOf(text: string, position: number): number {
  return position - (text.lastIndexOf('\n', position - 1) + 1)
}
