import type { Asking, Field } from '../../graph/create-asking'

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

function Parameter({ field: { name, text, type }, asking }: { field: Field; asking: Asking }) {
  if (type === 'boolean')
    return (
      <label>
        {name}
        <input
          type="checkbox"
          checked={text === 'true'}
          onChange={(event) => asking.fill(name, String(event.currentTarget.checked))}
        />
      </label>
    )
  return (
    <label>
      {name}
      <input
        type="text"
        inputMode={type === 'number' ? 'decimal' : 'text'}
        value={text}
        onInput={(event) => asking.fill(name, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void asking.run()
        }}
      />
    </label>
  )
}
