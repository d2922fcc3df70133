import { communityWith } from '../../graph/find-communities'
import { counted } from '../../graph/relation-words'
import { NOTHING } from '../../graph/selection'
import { usePage } from '../contexts'
import { usePortion } from '../use-portion'
import { Group } from './group'

/** Who has more to do with each other than with the rest; found only when somebody looks. */
export function CommunityGroup() {
  return (
    <Group name="communities" title="Communities" open={false}>
      <Communities />
    </Group>
  )
}

function Communities() {
  const page = usePage()
  const { communities, selection } = page
  const { shown, more } = usePortion(communities.value, 12)
  const selected =
    selection.value.kind === 'community'
      ? communityWith(communities.value, selection.value.id)
      : undefined
  return (
    <>
      {shown.map((community) => (
        <button
          key={community.id}
          type="button"
          class="plain community"
          aria-pressed={community === selected}
          onClick={() =>
            page.select(community === selected ? NOTHING : { kind: 'community', id: community.id })
          }
        >
          <span class="name">{community.name}</span>
          <span class="count" title={counted(community.members.length, 'entity', 'entities')}>
            {community.members.length}
          </span>
        </button>
      ))}
      {more}
      {communities.value.length === 0 && <p class="quiet">Nobody has to do with anybody.</p>}
    </>
  )
}
