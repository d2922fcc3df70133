import type { FoundEntity } from '../../api/answers'
import { counted } from '../../graph/relation-words'
import { KindGlyph } from '../glyphs'

const MOST_ALIASES = 4

/** An entity as one compares it with another. */
export function EntityCard({
  entity,
}: {
  entity: Pick<FoundEntity, 'name' | 'kind' | 'aliases' | 'mentions'>
}) {
  const { name, kind, aliases, mentions } = entity
  return (
    <span class="entity-card">
      <span class="name">
        <KindGlyph kind={kind} />
        {name}
      </span>
      <small class="quiet">
        {kind} · {counted(mentions, 'mention')}
        {aliases.length > 0 && ` · also ${aliases.slice(0, MOST_ALIASES).join(', ')}`}
      </small>
    </span>
  )
}
