import { createEditor, type PrismEditor } from 'prism-code-editor'
import { highlightBracketPairs } from 'prism-code-editor/highlight-brackets'
import { matchBrackets } from 'prism-code-editor/match-brackets'
import 'prism-code-editor/prism/languages/cypher'
import 'prism-code-editor/layout.css'
import { useSignal, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Asking } from '../../asking/create-asking'

/** An editor for the question within an element; undefined until it is there. */
export function useEditor(
  within: RefObject<HTMLElement | null>,
  asking: Asking,
  attributes: Readonly<Record<string, string>>,
): PrismEditor | undefined {
  const editor = useSignal<PrismEditor | undefined>(undefined)
  useLayoutEffect(() => {
    const made = createEditor(
      within.current,
      {
        language: 'cypher',
        value: asking.cypher.value,
        lineNumbers: false,
        onUpdate(value) {
          if (value !== asking.cypher.value) asking.write(value)
        },
      },
      matchBrackets(false),
      highlightBracketPairs(),
    )
    // It would take the focus from the field, to nowhere.
    made.keyCommandMap['Escape'] = null
    for (const [name, value] of Object.entries(attributes)) made.textarea.setAttribute(name, value)
    editor.value = made
    return () => made.remove()
  }, [asking])
  useSignalEffect(() => {
    const value = asking.cypher.value
    if (editor.value !== undefined && editor.value.value !== value)
      editor.value.setOptions({ value })
  })
  return editor.value
}

/** Replaces what is between two places, so that the browser can undo it. */
export function replaceText(
  textarea: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
) {
  textarea.focus()
  textarea.setSelectionRange(start, end)
  document.execCommand('insertText', false, text)
}
