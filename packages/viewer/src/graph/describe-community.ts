import type { VisibleNetwork } from '../filters/apply-filters'
import { type Community, communityWith } from './find-communities'

/** What is said within a community and between it and others, as far as it is shown. */
export interface CommunityPicture {
  readonly sentences: number
  /** Shown members, with their sentences to fellow members; the strongest first. */
  readonly members: readonly { readonly id: string; readonly sentences: number }[]
  /** With the most sentences first. */
  readonly others: readonly { readonly community: Community; readonly sentences: number }[]
}

export function describeCommunity(
  { entities, lines }: VisibleNetwork,
  communities: readonly Community[],
  { members }: Community,
): CommunityPicture {
  const fellows = new Set(members)
  const strengths = new Map(members.filter((id) => entities.has(id)).map((id) => [id, 0]))
  const others = new Map<Community, number>()
  let sentences = 0
  for (const { source, target, statements } of lines.values()) {
    const inside = [source, target].filter((end) => fellows.has(end))
    if (inside.length === 2) {
      sentences += statements.length
      for (const end of new Set(inside)) add(strengths, end, statements.length)
    } else if (inside.length === 1) {
      const other = communityWith(communities, fellows.has(source) ? target : source)
      if (other !== undefined) add(others, other, statements.length)
    }
  }
  return {
    sentences,
    members: strongestFirst(strengths).map(([id, sentences]) => ({ id, sentences })),
    others: strongestFirst(others).map(([community, sentences]) => ({ community, sentences })),
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/** What counts the same stays in its order. */
function strongestFirst<Key>(counts: ReadonlyMap<Key, number>): (readonly [Key, number])[] {
  return [...counts].sort(([, one], [, other]) => other - one)
}
