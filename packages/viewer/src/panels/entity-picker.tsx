import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { FoundEntity } from '../api/answers'
import { counted } from '../graph/relation-words'
import { usePage } from './contexts'
import { KindGlyph } from './glyphs'
import { Icon } from './icon'

/** Milliseconds of rest after which what was typed is looked for. */
const PAUSE = 120
const MOST = 8

/** What was found, and for which words. */
interface Found {
  readonly words: string
  readonly entities: readonly FoundEntity[]
}

/** A field that finds entities of the whole store as one types, shown or not. */
export function EntityPicker({
  id,
  label,
  placeholder,
  isOffered = () => true,
  onChoose,
  onLeave,
}: {
  id: string
  label: string
  placeholder: string
  /** Whether an entity that was found may be chosen. */
  isOffered?: (entity: FoundEntity) => boolean
  onChoose: (entity: FoundEntity) => void
  /** On Escape in the empty field. */
  onLeave?: () => void
}) {
  const page = usePage()
  const words = useSignal('')
  const found = useSignal<Found | undefined>(undefined)
  const open = useSignal(false)
  const active = useSignal(0)
  const latest = useRef('')

  async function look(): Promise<readonly FoundEntity[]> {
    const asked = words.value.trim()
    latest.current = asked
    if (asked === '') {
      found.value = undefined
      return []
    }
    if (found.value?.words === asked) return found.value.entities
    const entities = (await page.search(asked))?.filter(isOffered).slice(0, MOST)
    if (entities === undefined || latest.current !== asked) return []
    found.value = { words: asked, entities }
    active.value = 0
    page.announce(counted(entities.length, 'match', 'matches'))
    return entities
  }

  useEffect(() => {
    const timer = setTimeout(look, PAUSE)
    return () => clearTimeout(timer)
  }, [words.value])

  function choose(entity: FoundEntity | undefined): void {
    if (entity === undefined) return
    words.value = ''
    onChoose(entity)
  }

  const matches = open.value && words.value.trim() !== '' ? found.value : undefined
  return (
    <search class="search" aria-label={label}>
      <Icon name="search" />
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={matches !== undefined}
        aria-controls={`${id}-matches`}
        aria-activedescendant={matches?.entities[active.value] && `${id}-match-${active.value}`}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value
          open.value = true
        }}
        onFocus={() => {
          open.value = true
        }}
        onBlur={() => {
          open.value = false
        }}
        onKeyDown={(event) => {
          const count = matches?.entities.length ?? 0
          if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count
          else if (event.key === 'ArrowUp' && count > 0)
            active.value = (active.value + count - 1) % count
          else if (event.key === 'Enter')
            void look().then((entities) => choose(entities[active.value]))
          else if (event.key === 'Escape' && words.value !== '') words.value = ''
          else if (event.key === 'Escape' && onLeave !== undefined) onLeave()
          else return
          event.preventDefault()
        }}
      />
      {matches !== undefined && (
        <div id={`${id}-matches`} class="matches" role="listbox" aria-label="Matches">
          {matches.entities.map((entity, index) => (
            <div
              key={entity.id}
              id={`${id}-match-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active.value}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(entity)
              }}
            >
              <KindGlyph kind={entity.kind} />
              <Name entity={entity} words={matches.words} />
              <small>{counted(entity.mentions, 'mention')}</small>
            </div>
          ))}
          {matches.entities.length === 0 && <p class="none">Nothing of that name</p>}
        </div>
      )}
    </search>
  )
}

/** An entity's name, with the other name that was looked for. */
function Name({ entity, words }: { entity: FoundEntity; words: string }) {
  const { name, aliases } = entity
  const wanted = words.toLowerCase()
  const alias = name.toLowerCase().includes(wanted)
    ? undefined
    : aliases.find((form) => form.toLowerCase().includes(wanted))
  return (
    <span class="name">
      {name}
      {alias !== undefined && <span class="quiet"> {alias}</span>}
    </span>
  )
}
