import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PrismEditor } from 'prism-code-editor'
import { type Completion, type Completions, completeCypher } from '../../asking/complete-cypher'
import { createSchema } from '../../asking/cypher-schema'
import { usePage } from '../contexts'
import { replaceText } from './use-editor'

/** What could stand where the caret is, and the keys that choose from it. */
export function useCompletions(editor: PrismEditor | undefined) {
  const page = usePage()
  const shown = useSignal<Completions | undefined>(undefined)
  /** None until the reader goes to one by key. */
  const active = useSignal(-1)
  const schema = useComputed(() =>
    createSchema(
      page.graph.value.mapNodes((_, { kind }) => kind),
      page.graph.value.mapEdges((_, { type }) => type),
    ),
  )

  function close(): void {
    shown.value = undefined
  }

  function open(isAsked: boolean): void {
    if (editor === undefined) return
    const { selectionStart, selectionEnd, value } = editor.textarea
    active.value = isAsked ? 0 : -1
    shown.value =
      selectionStart === selectionEnd
        ? completeCypher(value, selectionStart, schema.value, isAsked)
        : undefined
  }

  function take({ text }: Completion): void {
    if (editor === undefined || shown.value === undefined) return
    const { from } = shown.value
    const { textarea } = editor
    replaceText(textarea, from, textarea.selectionEnd, text)
    close()
  }

  /** @returns whether the key was for the list */
  function press({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === ' ' && ctrlKey) {
      open(true)
      return true
    }
    const options = shown.value?.options
    if (options === undefined || ctrlKey || metaKey || shiftKey || altKey) return false
    const option = options[key === 'Tab' ? Math.max(0, active.value) : active.value]
    if (key === 'ArrowDown') active.value = (active.value + 1) % options.length
    else if (key === 'ArrowUp' && active.value >= 0)
      active.value = (active.value + options.length - 1) % options.length
    else if (key === 'Escape') close()
    else if ((key === 'Tab' || key === 'Enter') && option !== undefined) take(option)
    else return false
    return true
  }

  useEffect(() => {
    if (editor === undefined) return
    const { textarea } = editor
    const onInput = ({ inputType }: Event & { inputType?: string }) => {
      if (inputType === 'insertText' || inputType?.startsWith('delete')) open(false)
      else close()
    }
    // The caret goes elsewhere.
    const onMove = ({ key }: KeyboardEvent) => {
      if (/^(Arrow(Left|Right)|Home|End|Page)/.test(key)) close()
    }
    const listeners = [
      ['input', onInput],
      ['keyup', onMove],
      ['blur', close],
      ['pointerdown', close],
    ] as const
    for (const [name, listener] of listeners)
      textarea.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of listeners)
        textarea.removeEventListener(name, listener as EventListener)
    }
  }, [editor])

  return { shown, active, take, press }
}
