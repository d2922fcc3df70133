import { useSignal } from '@preact/signals'
import { CorrectionForm, type CorrectionFormProps, TextField } from './correction-form'

export function AliasForm({ id, onClose }: CorrectionFormProps) {
  const typed = useSignal('')
  const alias = typed.value.trim()
  return (
    <CorrectionForm
      name="Add a name"
      action="Add"
      correction={alias === '' ? undefined : { kind: 'alias', entity: id, alias }}
      onClose={onClose}
    >
      <TextField label="Also called" text={typed} />
    </CorrectionForm>
  )
}
