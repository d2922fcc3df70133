import type { EntityNode } from '@newsgraph/graph'
import { counted, relationWords } from '../../graph/relation-words'
import { type RelationGroup, relationsOf } from '../../graph/relations-of'
import { usePage } from '../contexts'
import { CorrectSection } from '../correcting/correct-section'
import { KindGlyph, LineGlyph } from '../glyphs'
import { usePortion } from '../use-portion'
import { periodWords } from '../words'
import { Companions } from './companions'
import { EntityActions } from './entity-actions'
import { EntitySentences } from './entity-sentences'
import { EntityStories } from './entity-stories'
import { Entry } from './entry'
import { Positions } from './positions'
import { useEntityAnswer } from './use-entity-answer'

/** Who or what an entity is, and its relations by type. */
export function EntityDetails({ id }: { id: string }) {
  const page = usePage()
  const entity = page.graph.value.getNodeAttributes(id)
  const answer = useEntityAnswer(id)
  const groups = relationsOf(page.visible.value, id)
  const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  const hidden = page.graph.value.degree(id) - shown
  return (
    <>
      <h2>{entity.name}</h2>
      {entity.description !== undefined && <p class="description">{entity.description}</p>}
      <Facts entity={entity} />
      <EntityActions id={id} />
      <CorrectSection id={id} />
      <Positions id={id} />
      {groups.map((group) => (
        <Relations key={`${group.type} ${group.incoming}`} group={group} />
      ))}
      {hidden > 0 && <p class="quiet">{counted(hidden, 'relation')} hidden by the filters.</p>}
      {shown + hidden === 0 && <p class="quiet">No story says how it relates to others.</p>}
      <EntitySentences id={id} />
      <EntityStories stories={answer?.articles ?? []} />
      <Companions companions={answer?.companions ?? []} />
    </>
  )
}

function Facts({ entity }: { entity: EntityNode }) {
  const { kind, subkind, aliases, mentions, articles, firstSeen, lastSeen } = entity
  const period = periodWords(firstSeen, lastSeen)
  return (
    <>
      <p class="tags">
        <span class="tag">
          <KindGlyph kind={kind} />
          {subkind === undefined ? kind : `${kind}, ${subkind}`}
        </span>
        <span class="tag">
          {counted(mentions, 'mention')} in {counted(articles, 'article')}
        </span>
        {period !== '' && <span class="tag">{period}</span>}
      </p>
      {aliases.length > 0 && (
        <p class="quiet">
          Also called <span class="aliases">{aliases.join(' · ')}</span>
        </p>
      )}
    </>
  )
}

function Relations({ group }: { group: RelationGroup }) {
  const page = usePage()
  const { shown, more } = usePortion(group.lines, 50)
  return (
    <>
      <h3>
        {group.incoming && <span aria-hidden="true">← </span>}
        {relationWords(group.type)}
        {group.incoming && <span class="unseen"> (by others)</span>}
      </h3>
      <ul class="relations">
        {shown.map(({ visible, other }) => (
          <Entry
            key={visible.line.id}
            name={page.nameOf(other)}
            count={visible.statements.length}
            countWords={counted(visible.statements.length, 'sentence')}
            onUse={() => page.select({ kind: 'line', id: visible.line.id })}
          >
            <LineGlyph stance={visible.line.stance} certainty={visible.certainty} />
            <KindGlyph kind={page.graph.value.getNodeAttribute(other, 'kind')} />
          </Entry>
        ))}
      </ul>
      {more}
    </>
  )
}
