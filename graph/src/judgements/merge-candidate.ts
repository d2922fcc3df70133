import type { EntityId, KindName } from '../entity'

/** What is known of an entity that may be another one, too. */
export interface MergeCandidate {
  readonly id: EntityId
  readonly kind: KindName
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: number
  /** `scheme:id`, as in `iso3166-1:US`: two of one scheme tell apart. */
  readonly externalIds?: readonly string[]
}
