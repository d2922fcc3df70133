import type { Asking } from '../graph/create-asking'

/** A field for each parameter of the question. */
export function QueryParameters({ asking }: { asking: Asking }) {
  const fields = asking.fields.value
  if (fields.length === 0) return null
  return (
    <div class="parameters">
      {fields.map(({ name, text }) => (
        <label key={name}>
          {name}
          <input
            type="text"
            value={text}
            onInput={(event) => asking.fill(name, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void asking.run()
            }}
          />
        </label>
      ))}
    </div>
  )
}
