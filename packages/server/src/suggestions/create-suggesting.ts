import {
  findKeptApart,
  type MergeCandidate,
  type MergeProposal,
  proposeMerges,
  weighCompanions,
} from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { readCandidates } from './read-candidates'
import { readCompanions } from './read-companions'

/** Proposals whose companions are looked at, and those that are sent. */
const LIMITS = { weighed: 200, sent: 50 } as const

/** Two entities that may be one, as the page shows them. */
export interface Suggestion extends Omit<MergeProposal, 'entity' | 'other'> {
  /** What would go into the other. */
  readonly entity: SuggestedEntity
  readonly other: SuggestedEntity
}

type SuggestedEntity = Omit<MergeCandidate, 'externalIds'>

/** Suggests merges; the same while the store is the same, without looking again. */
export function createSuggesting(store: GraphStore): () => Promise<readonly Suggestion[]> {
  let last:
    | { readonly version: string; readonly suggestions: Promise<readonly Suggestion[]> }
    | undefined
  return async () => {
    const version = await versionOf(store)
    if (last?.version === version) return last.suggestions
    const current = { version, suggestions: suggest(store) }
    last = current
    current.suggestions.catch(() => {
      if (last === current) last = undefined
    })
    return current.suggestions
  }
}

/** Another one whenever stories or judgements have come, gone or changed hands. */
async function versionOf(store: GraphStore): Promise<string> {
  const [counts, judgements] = await Promise.all([store.counts(), store.judgements()])
  return JSON.stringify([counts, judgements.map(({ id, undone }) => [id, undone])])
}

async function suggest(store: GraphStore): Promise<readonly Suggestion[]> {
  const candidates = await readCandidates(store)
  const isKeptApart = findKeptApart(await store.judgements())
  const proposals = proposeMerges(candidates, isKeptApart).slice(0, LIMITS.weighed)
  const ids = [...new Set(proposals.flatMap(({ entity, other }) => [entity, other]))]
  const weighed = weighCompanions(proposals, await readCompanions(store, ids))
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  return weighed.slice(0, LIMITS.sent).flatMap(({ entity, other, ...why }) => {
    const [left, right] = [known.get(entity), known.get(other)]
    return left === undefined || right === undefined
      ? []
      : [{ entity: shown(left), other: shown(right), ...why }]
  })
}

function shown({ id, kind, name, aliases, mentions }: MergeCandidate): SuggestedEntity {
  return { id, kind, name, aliases, mentions }
}
