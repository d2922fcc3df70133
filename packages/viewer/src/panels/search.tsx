import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { FoundEntity } from '../api/answers'
import { counted } from '../graph/relation-words'
import { usePage } from './contexts'
import { KindGlyph } from './glyphs'
import { Icon } from './icon'

/** Milliseconds of rest after which what was typed is looked for. */
const PAUSE = 120
const MOST = 8

/** Finds entities of the whole store as one types, shown or not. */
export function Search() {
  const page = usePage()
  const words = useSignal('')
  const found = useSignal<readonly FoundEntity[] | undefined>(undefined)
  const active = useSignal(0)
  useEffect(() => {
    const asked = words.value.trim()
    if (asked === '') {
      found.value = undefined
      return
    }
    let current = true
    const timer = setTimeout(async () => {
      const entities = await page.search(asked)
      if (!current || entities === undefined) return
      found.value = entities.slice(0, MOST)
      active.value = 0
      page.announce(counted(entities.length, 'match', 'matches'))
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [words.value])
  const matches = found.value
  const choose = (entity: FoundEntity | undefined) => {
    if (entity === undefined) return
    words.value = ''
    void page.bringIn(entity.id)
  }
  return (
    <search class="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder="Find an entity ( / )"
        aria-label="Find an entity"
        aria-autocomplete="list"
        aria-expanded={matches !== undefined}
        aria-controls="matches"
        aria-activedescendant={matches?.[active.value] && `match-${active.value}`}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value
        }}
        onBlur={() => {
          found.value = undefined
        }}
        onKeyDown={(event) => {
          const count = matches?.length ?? 0
          if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count
          else if (event.key === 'ArrowUp' && count > 0)
            active.value = (active.value + count - 1) % count
          else if (event.key === 'Enter') choose(matches?.[active.value])
          else if (event.key === 'Escape' && words.value !== '') words.value = ''
          else return
          event.preventDefault()
        }}
      />
      {matches !== undefined && (
        <div id="matches" class="matches" role="listbox" aria-label="Matches">
          {matches.map((entity, index) => (
            <div
              key={entity.id}
              id={`match-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active.value}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(entity)
              }}
            >
              <KindGlyph kind={entity.kind} />
              <span class="name">{entity.name}</span>
              <small>{counted(entity.mentions, 'mention')}</small>
            </div>
          ))}
          {matches.length === 0 && <p class="none">Nothing of that name</p>}
        </div>
      )}
    </search>
  )
}
