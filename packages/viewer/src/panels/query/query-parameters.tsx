import { useId } from 'preact/hooks'
import type { Asking } from '../../asking/create-asking'
import { type Field, isEntityName } from '../../asking/fields'
import { EntityNameField } from './entity-name-field'

/** A field for each parameter of the question. */
export function QueryParameters({ asking }: { asking: Asking }) {
  const fields = asking.fields.value
  if (fields.length === 0) return null
  return (
    <div class="parameters">
      {fields.map((field) => (
        <Parameter key={field.name} field={field} asking={asking} />
      ))}
    </div>
  )
}

function Parameter({ field, asking }: { field: Field; asking: Asking }) {
  const id = useId()
  return (
    <p>
      <label for={id}>{field.name}</label>
      <Value id={id} field={field} asking={asking} />
    </p>
  )
}

function Value({ id, field, asking }: { id: string; field: Field; asking: Asking }) {
  const { name, text, type } = field
  if (type === 'boolean')
    return (
      <input
        id={id}
        type="checkbox"
        checked={text === 'true'}
        onChange={(event) => asking.fill(name, String(event.currentTarget.checked))}
      />
    )
  const shared = {
    id,
    value: text,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      asking.fill(name, currentTarget.value),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter') void asking.run()
    },
  }
  if (type === 'number') return <input {...shared} type="number" step="any" />
  if (isEntityName(asking.cypher.value, name)) return <EntityNameField {...shared} />
  return <input {...shared} type="text" />
}
