import type { Signal } from '@preact/signals'
import { type ListedMention, type MentionGroup, placeKey } from '../../correcting/group-mentions'
import { usePortion } from '../use-portion'

/** Mentions to choose from, one by one or a group at a time. */
export function MentionGroups({
  groups,
  chosen,
}: {
  groups: readonly MentionGroup[]
  chosen: Signal<ReadonlySet<string>>
}) {
  const { shown, more } = usePortion(groups, 20)
  return (
    <>
      {shown.map((group) => (
        <Group
          key={group.mentions[0] && placeKey(group.mentions[0])}
          group={group}
          chosen={chosen}
        />
      ))}
      {more}
    </>
  )
}

function Group({ group, chosen }: { group: MentionGroup; chosen: Signal<ReadonlySet<string>> }) {
  const { label, mentions } = group
  const { shown, more } = usePortion(mentions, 20)
  const count = mentions.filter((mention) => chosen.value.has(placeKey(mention))).length
  const choose = (some: readonly ListedMention[], isChosen: boolean) => {
    const next = new Set(chosen.value)
    for (const mention of some)
      if (isChosen) next.add(placeKey(mention))
      else next.delete(placeKey(mention))
    chosen.value = next
  }
  return (
    <div class="mention-group">
      <label class="row all">
        <input
          type="checkbox"
          checked={count === mentions.length}
          indeterminate={count > 0 && count < mentions.length}
          onChange={(event) => choose(mentions, event.currentTarget.checked)}
        />
        <span class="label-words">{label}</span>
        <span class="count">{mentions.length}</span>
      </label>
      {shown.map((mention) => (
        <label key={placeKey(mention)} class="row mention">
          <input
            type="checkbox"
            checked={chosen.value.has(placeKey(mention))}
            onChange={(event) => choose([mention], event.currentTarget.checked)}
          />
          <span>
            {mention.before}
            <mark>{mention.text}</mark>
            {mention.after}
          </span>
        </label>
      ))}
      {more}
    </div>
  )
}
