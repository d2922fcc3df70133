import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import type { FoundEntity } from '../../api/answers'
import { usePage } from '../contexts'

/** Milliseconds of rest after which what was typed is looked for. */
const PAUSE = 150

/** A field for the name of an entity; the browser offers those of the store that fit what is typed. */
export function EntityNameField({
  value,
  ...field
}: {
  id: string
  value: string
  onInput: (event: { currentTarget: HTMLInputElement }) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const page = usePage()
  const list = useId()
  const found = useSignal<readonly FoundEntity[]>([])
  useEffect(() => {
    const words = value.trim()
    if (words === '' || found.value.some(({ name }) => name === words)) return undefined
    let isWanted = true
    const timer = setTimeout(async () => {
      const entities = await page.search(words)
      if (isWanted) found.value = entities ?? []
    }, PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [value])
  return (
    <>
      <input
        {...field}
        type="text"
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={value}
      />
      <datalist id={list}>
        {found.value.map(({ id, name, kind }) => (
          <option key={id} value={name}>
            {kind}
          </option>
        ))}
      </datalist>
    </>
  )
}
