import type { Entity, KindName } from './entity'

/** An entity as one article shows it. */
export interface EntityView {
  readonly entity: Entity
  readonly mentions: number
  readonly article: { readonly id: string; readonly publishedAt?: string }
}

/** An entity as all articles together show it. */
export interface FoldedEntity extends Entity {
  readonly kind: KindName
  readonly mentions: number
  readonly articles: number
  readonly firstSeen?: string
  readonly lastSeen?: string
}

/**
 * Joins what the articles say of one entity, whatever their order: the longest of the most used names, every other
 * form as an alias, the description and subkind of the earliest article that has one, external ids of all.
 *
 * @param views at least one, all of the same entity id
 */
export function foldEntity(views: readonly EntityView[]): FoldedEntity {
  const ordered = [...views].sort((a, b) => compareViews(a, b))
  const [first] = ordered
  if (first === undefined)
    throw new RangeError('expected at least one view of the entity, got none')
  const name = bestName(ordered)
  const forms = new Set(ordered.flatMap(({ entity }) => [entity.name, ...entity.aliases]))
  forms.delete(name)
  const subkind = ordered.find(({ entity }) => entity.subkind !== undefined)?.entity.subkind
  const description = ordered.find(({ entity }) => entity.description !== undefined)?.entity
    .description
  const externalIds = Object.assign(
    {},
    ...ordered.map(({ entity }) => entity.externalIds).reverse(),
  )
  const dates = ordered.flatMap(({ article }) => article.publishedAt ?? []).sort()
  const [firstSeen] = dates
  const lastSeen = dates.at(-1)
  return {
    id: first.entity.id,
    kind: first.entity.kind,
    ...(subkind !== undefined && { subkind }),
    name,
    aliases: [...forms].sort(),
    ...(description !== undefined && { description }),
    ...(Object.keys(externalIds).length > 0 && { externalIds }),
    mentions: ordered.reduce((sum, view) => sum + view.mentions, 0),
    articles: ordered.length,
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
  }
}

/** Earliest article first; undated ones last; then by id, so that the order of reading does not matter. */
function compareViews(a: EntityView, b: EntityView): number {
  const [left, right] = [a, b].map(
    ({ article }) => `${article.publishedAt ?? '\uffff'} ${article.id}`,
  ) as [string, string]
  return left < right ? -1 : left > right ? 1 : 0
}

function bestName(views: readonly EntityView[]): string {
  const uses = new Map<string, number>()
  for (const { entity, mentions } of views)
    uses.set(entity.name, (uses.get(entity.name) ?? 0) + mentions)
  const ranked = [...uses].sort(
    ([left, leftUses], [right, rightUses]) =>
      rightUses - leftUses || right.length - left.length || (left < right ? -1 : 1),
  )
  return ranked[0]?.[0] ?? ''
}
