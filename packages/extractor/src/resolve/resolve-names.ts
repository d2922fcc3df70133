import { nameKey } from '../lexicon/name-key'
import { knownOrganization } from '../lexicon/organizations'
import { coreOfName } from './core-name'
import { acronymOf } from './sieves/acronym'
import { sameName } from './sieves/exact'
import { partOfName } from './sieves/name-part'
import { countryDraft, governmentOfSeat } from './sieves/seat'
import { readBodyName, sameBody } from './sieves/state-body'
import type { Draft, NameCandidate, Story } from './story'

/** From the surest to the weakest; the first that finds an entity decides. */
const SIEVES = [sameBody, sameName, acronymOf, partOfName] as const

/** Gives every name its entity: countries, then full names, then the short forms that may stand for them. */
export function resolveNames(story: Story): void {
  const names = story.document.candidates.filter((candidate) => candidate.name !== undefined)
  const order = (names as readonly NameCandidate[]).map((candidate) => ({
    candidate,
    pass: passOf(candidate, story),
  }))
  for (let pass = 0; pass <= LAST_PASS; pass++) {
    for (const { candidate } of order.filter((row) => row.pass === pass)) place(candidate, story)
  }
}

const LAST_PASS = 3

function passOf(candidate: NameCandidate, story: Story): number {
  if (candidate.name.kind === 'Country') return 0
  const body = readBodyName(candidate, story)
  if (body !== undefined) return body.state === undefined ? 2 : 1
  return nameKey(candidate.text).includes(' ') ? 1 : LAST_PASS
}

function place(candidate: NameCandidate, story: Story): void {
  const government = governmentOfSeat(candidate, story)
  if (government !== undefined) {
    story.link(candidate, [government], true)
    return
  }
  for (const sieve of SIEVES) {
    const draft = sieve(candidate, story)
    if (draft !== undefined) {
      story.link(candidate, [draft])
      return
    }
  }
  story.link(candidate, [newDraft(candidate, story)])
}

function newDraft(candidate: NameCandidate, story: Story): Draft {
  const { kind, country } = candidate.name
  if (country !== undefined) return countryDraft(story, country)
  const body = readBodyName(candidate, story)
  if (body !== undefined) {
    const state = body.state === undefined ? {} : { state: body.state }
    return story.add({ kind, nameKey: body.core, ...state })
  }
  const known = kind === 'Organization' ? knownOrganization(candidate.text)?.names[0] : undefined
  const key = known === undefined ? coreOfName(candidate.text, kind) : nameKey(known)
  return story.add({ kind, nameKey: key })
}
