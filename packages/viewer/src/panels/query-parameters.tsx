import type { Asking } from '../graph/create-asking'

/** A field for each parameter of the question. Numbers are sent as numbers, everything else as text. */
export function QueryParameters({ asking }: { asking: Asking }) {
  const names = Object.keys(asking.parameters.value)
  if (names.length === 0) return null
  return (
    <div class="parameters">
      {names.map((name) => (
        <label key={name}>
          ${name}
          <input
            type="text"
            value={String(asking.parameters.value[name] ?? '')}
            onChange={(event) => asking.setParameter(name, parseValue(event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              asking.setParameter(name, parseValue(event.currentTarget.value))
              void asking.run()
            }}
          />
        </label>
      ))}
    </div>
  )
}

function parseValue(text: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
