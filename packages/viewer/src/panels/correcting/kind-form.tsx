import { ENTITY_KINDS } from '@newsgraph/graph'
import { useSignal } from '@preact/signals'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { CorrectionForm, type CorrectionFormProps } from './correction-form'

export function KindForm({ id, onClose }: CorrectionFormProps) {
  const page = usePage()
  const before = page.graph.value.getNodeAttribute(id, 'kind')
  const to = useSignal(before)
  /** Those that are built in, and what a user's ontology adds where it is shown. */
  const kinds = new Set<string>([
    ...ENTITY_KINDS,
    ...page.graph.value.mapNodes((_, { kind }) => kind),
  ])
  return (
    <CorrectionForm
      name="Change kind"
      action="Change"
      correction={
        to.value === before ? undefined : { kind: 'change-kind', entity: id, to: to.value }
      }
      onClose={onClose}
    >
      <fieldset class="kinds">
        <legend>Kind</legend>
        {[...kinds].map((kind) => (
          <label key={kind} class="row">
            <input
              type="radio"
              name="kind"
              checked={to.value === kind}
              onChange={() => {
                to.value = kind
              }}
            />
            <KindGlyph kind={kind} />
            {kind}
          </label>
        ))}
      </fieldset>
    </CorrectionForm>
  )
}
