import type { EntityId } from '../entity'
import type { Likeness } from '../names/likeness'
import type { MergeCandidate } from './merge-candidate'
import { compareNamed, readNames } from './named'
import { pairKey } from './pair-key'
import { pairUp } from './pair-up'

/** Two entities that may be one. */
export interface MergeProposal {
  /** What would go into the other: whose name says less, or who is mentioned less. */
  readonly entity: EntityId
  readonly other: EntityId
  /** 0 to 1. */
  readonly score: number
  /** In words: "same surname, and J. can be John". */
  readonly reasons: readonly string[]
}

/** Below this, nothing is proposed; of more than so many that a name may mean, none is. */
const LIMITS = { score: 0.2, meanings: 3 } as const

/**
 * Pairs of entities of one kind whose names suggest that they are one, the likeliest first.
 *
 * @param isKnownApart for pairs that somebody has judged to be two
 */
export function proposeMerges(
  candidates: readonly MergeCandidate[],
  isKnownApart: (one: EntityId, other: EntityId) => boolean = () => false,
): readonly MergeProposal[] {
  const found: Found[] = []
  pairUp(candidates.map(readNames), (left, right) => {
    const [one, other] = [left.candidate, right.candidate]
    if (haveOtherIds(one, other)) return
    const likeness = compareNamed(left, right)
    if (likeness === undefined || isKnownApart(one.id, other.id)) return
    found.push(directed(one, other, likeness))
  })
  const meanings = countMeanings(found)
  return found
    .flatMap(({ vague, ...proposal }) => {
      const share = vague ? (meanings.get(proposal.entity) ?? 1) : 1
      const score = Math.round((proposal.score / share) * 100) / 100
      return share > LIMITS.meanings || score < LIMITS.score ? [] : [{ ...proposal, score }]
    })
    .sort(
      (a, b) =>
        b.score - a.score || (pairKey(a.entity, a.other) < pairKey(b.entity, b.other) ? -1 : 1),
    )
}

type Found = MergeProposal & { readonly vague: boolean }

function directed(one: MergeCandidate, other: MergeCandidate, likeness: Likeness): Found {
  const { score, reason, vaguer } = likeness
  const isFirstLess =
    one.mentions < other.mentions || (one.mentions === other.mentions && one.id > other.id)
  const goesFirst = vaguer === undefined ? isFirstLess : vaguer === 'one'
  const [entity, into] = goesFirst ? [one, other] : [other, one]
  return {
    entity: entity.id,
    other: into.id,
    score,
    reasons: [reason],
    vague: vaguer !== undefined,
  }
}

function countMeanings(found: readonly Found[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { entity, vague } of found)
    if (vague) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

function haveOtherIds(one: MergeCandidate, other: MergeCandidate): boolean {
  const known = new Map((one.externalIds ?? []).map(splitId))
  return (other.externalIds ?? []).map(splitId).some(([scheme, id]) => {
    const its = known.get(scheme)
    return its !== undefined && its !== id
  })
}

/** No scheme has a colon. */
function splitId(text: string): [scheme: string, id: string] {
  const colon = text.indexOf(':')
  return [text.slice(0, colon), text.slice(colon + 1)]
}
