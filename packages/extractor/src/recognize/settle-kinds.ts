import type { KindName } from '@newsgraph/graph'
import { nameKey } from '../lexicon/name-key'
import { followLongerNames } from './follow-longer-names'
import type { Votes } from './judge-kind'
import type { NameSpan } from './name-span'

/** What the model saw once with less than 0.6 is right one time in three on news and web texts; longer names are surer. */
function leastWeight(key: string): number {
  return key.includes(' ') ? 0.4 : 0.6
}

const weightOf = (votes: Votes) => [...votes.values()].reduce((sum, weight) => sum + weight, 0)

/** A kind for each name of a story: all mentions of a name vote; a bare surname follows the person with that surname. */
export function settleKinds(
  judged: readonly { readonly span: NameSpan; readonly votes: Votes }[],
): ReadonlyMap<string, KindName> {
  const sums = new Map<string, Map<KindName, number>>()
  for (const { span, votes } of judged) {
    const key = nameKey(span.text)
    const sum = sums.get(key) ?? new Map<KindName, number>()
    for (const [kind, weight] of votes) sum.set(kind, (sum.get(kind) ?? 0) + weight)
    sums.set(key, sum)
  }
  const kinds = new Map<string, KindName>()
  for (const [key, sum] of sums) {
    const winner = strongest(sum)
    if (winner !== undefined && weightOf(sum) >= leastWeight(key)) kinds.set(key, winner)
  }
  return followLongerNames(kinds, sums)
}

function strongest(sum: Votes): KindName | undefined {
  let best: KindName | undefined
  let most = 0
  for (const [kind, weight] of sum) {
    if (weight > most) {
      best = kind
      most = weight
    }
  }
  return best
}
