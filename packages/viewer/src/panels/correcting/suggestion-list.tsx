import type { FoundEntity, Suggestion } from '../../api/answers'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { EntityCard } from './entity-card'

/** Pairs that may be one, the likeliest first. @param onLeave called when one is looked at in the network */
export function SuggestionList({ onLeave }: { onLeave: () => void }) {
  const { correcting } = usePage()
  const suggestions = correcting.suggestions.value
  const { shown, more } = usePortion(suggestions ?? [], 10)
  if (suggestions === undefined)
    return (
      <p class="quiet slow" role="status">
        Comparing names…
      </p>
    )
  if (shown.length === 0) return <p class="quiet">No two names look like one.</p>
  return (
    <>
      <ul class="suggestions">
        {shown.map((suggestion) => (
          <Row
            key={`${suggestion.entity.id} ${suggestion.other.id}`}
            suggestion={suggestion}
            onLeave={onLeave}
          />
        ))}
      </ul>
      {more}
    </>
  )
}

function Row({ suggestion, onLeave }: { suggestion: Suggestion; onLeave: () => void }) {
  const { correcting } = usePage()
  const { entity, other, reasons } = suggestion
  const isBusy = correcting.isBusy.value
  const reason = reasons.join('; ')
  const pair = `${entity.name} and ${other.name}`
  const judge = (correction: Parameters<typeof correcting.correct>[0]) => {
    if (!isBusy) void correcting.correct(correction)
  }
  return (
    <li>
      <div class="pair">
        <Shown entity={entity} onLeave={onLeave} />
        <Shown entity={other} onLeave={onLeave} />
      </div>
      <p class="quiet">
        {reason.slice(0, 1).toUpperCase()}
        {reason.slice(1)}.
      </p>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={`Merge ${entity.name} into ${other.name}`}
          onClick={() => judge({ kind: 'merge', entity: entity.id, into: other.id })}
        >
          Merge
        </button>
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={`${pair} are not the same`}
          onClick={() => judge({ kind: 'distinct', entity: entity.id, other: other.id })}
        >
          Not the same
        </button>
      </div>
    </li>
  )
}

function Shown({ entity, onLeave }: { entity: FoundEntity; onLeave: () => void }) {
  const page = usePage()
  return (
    <button
      type="button"
      class="plain card"
      title="Show it in the network"
      onClick={() => {
        onLeave()
        void page.bringIn(entity.id)
      }}
    >
      <EntityCard entity={entity} />
    </button>
  )
}
