import { useSignal } from '@preact/signals'
import { usePage } from '../contexts'
import { CorrectionForm, type CorrectionFormProps, TextField } from './correction-form'

export function RenameForm({ id, onClose }: CorrectionFormProps) {
  const before = usePage().nameOf(id)
  const typed = useSignal(before)
  const name = typed.value.trim()
  return (
    <CorrectionForm
      name="Rename"
      action="Rename"
      correction={name === '' || name === before ? undefined : { kind: 'rename', entity: id, name }}
      onClose={onClose}
    >
      <TextField label="Name" text={typed} />
    </CorrectionForm>
  )
}
