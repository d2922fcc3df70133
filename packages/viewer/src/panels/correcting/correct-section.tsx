import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { usePage } from '../contexts'
import { AliasForm } from './alias-form'
import { KindForm } from './kind-form'
import { MergeForm } from './merge-form'
import { RenameForm } from './rename-form'
import { SplitForm } from './split-form'

const ACTIONS = [
  ['Rename', RenameForm],
  ['Change kind', KindForm],
  ['Add a name', AliasForm],
  ['Merge into…', MergeForm],
  ['Split…', SplitForm],
] as const

/** What can be put right about an entity. */
export function CorrectSection({ id }: { id: string }) {
  const page = usePage()
  const chosen = useSignal<string | undefined>(undefined)
  const section = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  if (!page.can.value.correct) return null
  const close = () => {
    chosen.value = undefined
    // Unless the reader has gone elsewhere meanwhile.
    if (section.current?.contains(document.activeElement)) summary.current?.focus()
  }
  const [, Form] = ACTIONS.find(([name]) => name === chosen.value) ?? []
  return (
    <details ref={section} class="correct">
      <summary ref={summary}>Correct</summary>
      <div class="buttons">
        {ACTIONS.map(([name]) => (
          <button
            key={name}
            type="button"
            aria-expanded={chosen.value === name}
            onClick={() => {
              chosen.value = chosen.value === name ? undefined : name
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {Form !== undefined && <Form id={id} onClose={close} />}
    </details>
  )
}
