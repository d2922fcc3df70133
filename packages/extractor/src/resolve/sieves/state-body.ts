import { isCommonBody } from '../../lexicon/name-heads'
import { knownOrganization } from '../../lexicon/organizations'
import { coreOfName } from '../core-name'
import { findState } from '../find-state'
import type { Draft, NameCandidate, Story } from '../story'

export interface BodyName {
  /** Without its state: "foreign ministry". */
  readonly core: string
  readonly state?: string
}

/** For a name that many states' bodies have, its core and its state where the words beside it tell. */
export function readBodyName(candidate: NameCandidate, story: Story): BodyName | undefined {
  if (candidate.name.kind !== 'Organization') return undefined
  if (knownOrganization(candidate.text) !== undefined) return undefined
  const { words, state } = findState(candidate, story)
  if (!isCommonBody(words)) return undefined
  const core = coreOfName(words.join(' '), 'Organization')
  return state === undefined ? { core } : { core, state }
}

/** The body of that state; without a state, the only one or the last one called so. */
export function sameBody(candidate: NameCandidate, story: Story): Draft | undefined {
  const body = readBodyName(candidate, story)
  if (body === undefined) return undefined
  const called = story.called(body.core)
  if (body.state !== undefined) return called.find(({ state }) => state === body.state)
  if (called.length <= 1) return called[0]
  return lastBefore(candidate, called, story)
}

function lastBefore(
  candidate: NameCandidate,
  drafts: readonly Draft[],
  story: Story,
): Draft | undefined {
  let last: Draft | undefined
  for (const link of story.links) {
    const draft = link.drafts[0]
    const isBefore = link.candidate.sentence <= candidate.sentence
    if (isBefore && draft !== undefined && drafts.includes(draft)) last = draft
  }
  return last ?? drafts[0]
}
