import type { EntityId } from '../entity'
import type { MergeProposal } from './propose-merges'

/** Whom stories link an entity with: their names by their ids. */
export type Companions = ReadonlyMap<EntityId, ReadonlyMap<EntityId, string>>

/**
 * How far each common companion goes towards certainty, and how many count; what is left of the score of two that a story
 * links with each other, as if they were two.
 */
const WEIGHTS = { companion: 0.15, most: 3, linked: 0.5 } as const

const LISTED = new Intl.ListFormat('en')

/** Trusts proposals more where both move in the same company, and less where a story tells them apart; the likeliest first. */
export function weighCompanions(
  proposals: readonly MergeProposal[],
  companions: Companions,
): readonly MergeProposal[] {
  return proposals
    .map((proposal) => {
      const [own, its] = [companions.get(proposal.entity), companions.get(proposal.other)]
      const common = [...(own ?? [])].flatMap(([id, name]) => (its?.has(id) ? name : []))
      const count = Math.min(common.length, WEIGHTS.most)
      const raised = 1 - (1 - proposal.score) * (1 - WEIGHTS.companion) ** count
      const isLinked = own?.has(proposal.other) === true
      const score = isLinked ? raised * WEIGHTS.linked : raised
      const reasons = [
        ...proposal.reasons,
        ...(count > 0
          ? [`both are linked with ${LISTED.format(common.slice(0, WEIGHTS.most))}`]
          : []),
        ...(isLinked ? ['but a story links them with each other'] : []),
      ]
      return { ...proposal, score: Math.round(score * 100) / 100, reasons }
    })
    .sort((a, b) => b.score - a.score)
}
