import { useSignal } from '@preact/signals'
import type { FoundEntity } from '../../api/answers'
import { usePage } from '../contexts'
import { EntityPicker } from '../entity-picker'
import { CorrectionForm, type CorrectionFormProps } from './correction-form'
import { MergeChoice } from './merge-choice'

/** Finds the other one, shows both, and lets one choose whose name stays. */
export function MergeForm({ id, onClose }: CorrectionFormProps) {
  const page = usePage()
  const own = { id, ...page.graph.value.getNodeAttributes(id) }
  const found = useSignal<FoundEntity | undefined>(undefined)
  /** The id of the one whose name stays. */
  const into = useSignal(id)
  const other = found.value
  const correction =
    other === undefined
      ? undefined
      : { kind: 'merge' as const, entity: into.value === id ? other.id : id, into: into.value }
  return (
    <CorrectionForm name="Merge" action="Merge" correction={correction} onClose={onClose}>
      {other === undefined ? (
        <div class="field">
          <span>{own.name} is the same as</span>
          <EntityPicker
            id="merge-with"
            label="Find the other entity"
            placeholder="Find the other entity"
            isOffered={(entity) => entity.id !== id}
            onChoose={(entity) => {
              found.value = entity
              into.value = entity.id
            }}
          />
        </div>
      ) : (
        <MergeChoice own={own} other={other} into={into} />
      )}
    </CorrectionForm>
  )
}
