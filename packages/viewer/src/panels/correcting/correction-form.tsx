import type { Correction } from '@newsgraph/graph'
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { usePage } from '../contexts'

/** What every form that corrects an entity is given. */
export interface CorrectionFormProps {
  /** The entity. */
  readonly id: string
  readonly onClose: () => void
}

/** What the forms have in common: a reason, a button that corrects, and one that does not. */
export function CorrectionForm({
  name,
  action,
  correction,
  onClose,
  children,
}: {
  name: string
  /** On the button. */
  action: string
  /** Undefined as long as something is missing. */
  correction: Correction | undefined
  onClose: () => void
  children: ComponentChildren
}) {
  const { correcting } = usePage()
  const form = useRef<HTMLFormElement>(null)
  const reason = useSignal('')
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  async function submit(): Promise<void> {
    if (correction !== undefined && (await correcting.correct(correction, reason.value))) onClose()
  }
  return (
    <form
      ref={form}
      class="correction"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
      <TextField label="Why (optional)" text={reason} />
      <div class="buttons">
        <button
          type="submit"
          class="primary"
          disabled={correction === undefined}
          aria-disabled={correcting.isBusy.value}
        >
          {action}
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}

export function TextField({ label, text }: { label: string; text: Signal<string> }) {
  return (
    <label class="field">
      {label}
      <input
        type="text"
        autocomplete="off"
        maxLength={300}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value
        }}
      />
    </label>
  )
}
