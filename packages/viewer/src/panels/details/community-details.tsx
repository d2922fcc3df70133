import { describeCommunity } from '../../graph/describe-community'
import { type Community, communityWith } from '../../graph/find-communities'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { usePortion } from '../use-portion'
import { Entry } from './entry'

/** Who belongs to a community, and what it has to do with the others. */
export function CommunityDetails({ id }: { id: string }) {
  const { communities } = usePage()
  const community = communityWith(communities.value, id)
  return community === undefined ? (
    <p class="quiet">No story says how it relates to others.</p>
  ) : (
    <Picture community={community} />
  )
}

function Picture({ community }: { community: Community }) {
  const page = usePage()
  const { communities, visible } = page
  const picture = describeCommunity(visible.value, communities.value, community)
  const { shown, more } = usePortion(picture.members, 50)
  const hidden = community.members.length - picture.members.length
  return (
    <>
      <h2>{community.name}</h2>
      <p class="quiet">
        A community of {counted(community.members.length, 'entity', 'entities')} with{' '}
        {counted(picture.sentences, 'sentence')} among themselves
        {hidden > 0 && `, ${hidden} hidden by the filters`}
      </p>
      <h3>members</h3>
      <ul class="relations">
        {shown.map(({ id, sentences }) => (
          <Entry
            key={id}
            name={page.nameOf(id)}
            count={sentences}
            countWords={counted(sentences, 'sentence')}
            onUse={() => page.select({ kind: 'entity', id })}
          >
            <KindGlyph kind={page.graph.value.getNodeAttribute(id, 'kind')} />
          </Entry>
        ))}
      </ul>
      {more}
      {picture.others.length > 0 && (
        <>
          <h3>sentences about both it and</h3>
          <ul class="relations">
            {picture.others.map(({ community: { id, name }, sentences }) => (
              <Entry
                key={id}
                name={name}
                count={sentences}
                countWords={counted(sentences, 'sentence')}
                onUse={() => page.select({ kind: 'community', id })}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
