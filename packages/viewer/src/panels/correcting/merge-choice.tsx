import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { FoundEntity } from '../../api/answers'
import { EntityCard } from './entity-card'

/** Two entities that are to be one, of which one gives its name. */
export function MergeChoice({
  own,
  other,
  into,
}: {
  own: FoundEntity
  other: FoundEntity
  into: Signal<string>
}) {
  const choice = useRef<HTMLFieldSetElement>(null)
  useEffect(() => choice.current?.querySelector<HTMLElement>(':checked')?.focus(), [])
  const { kind } = into.value === own.id ? own : other
  return (
    <fieldset ref={choice} class="cards">
      <legend>Which name stays?</legend>
      {[own, other].map((entity) => (
        <label key={entity.id} class="card">
          <input
            type="radio"
            name="into"
            checked={into.value === entity.id}
            onChange={() => {
              into.value = entity.id
            }}
          />
          <EntityCard entity={entity} />
        </label>
      ))}
      {own.kind !== other.kind && (
        <p class="prompt">They are of different kinds: what stays is of kind {kind}.</p>
      )}
    </fieldset>
  )
}
