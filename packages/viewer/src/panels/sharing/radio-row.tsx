import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'

/** One of a few, all in a row. */
export function RadioRow<Name extends string>({
  legend,
  words,
  chosen,
}: {
  /** For those who do not see the row. */
  legend: string
  words: Readonly<Record<Name, string>>
  chosen: Signal<Name>
}) {
  const group = useId()
  return (
    <fieldset class="choices-row">
      <legend class="unseen">{legend}</legend>
      {(Object.keys(words) as Name[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={chosen.value === name}
            onChange={() => {
              chosen.value = name
            }}
          />{' '}
          {words[name]}
        </label>
      ))}
    </fieldset>
  )
}
