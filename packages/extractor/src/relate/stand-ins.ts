import type { Reference, StoryEntity } from '../document'
import { countryOfCapital } from '../lexicon/countries'
import { COLLECTIVES } from './knowledge'
import { type End, endsOf, firstFilled, implied, kindOf, type Scene } from './scene'
import { isParticiple } from './voice'
import { withPreposition } from './with-preposition'

const BODY_KINDS: ReadonlySet<string> = new Set(['Country', 'Organization'])
const DEEPEST = 2
/** Prepositions that lead from an act to the one behind it: "the arrest of", "an offer by". */
const OWNING: ReadonlySet<string> = new Set(['of', 'by', 'from', 'for', 'against', 'with'])
const ORIGINS: ReadonlySet<string> = new Set(['of', 'in', 'from'])
const PLACES: ReadonlySet<string> = new Set(['of', 'in'])
/** "the border with Kenya". */
const EDGES: ReadonlySet<string> = new Set(['of', 'with', 'between'])

function kindOfReference(scene: Scene, reference: Reference): string {
  const [first] = reference.entities
  return first === undefined ? '' : (scene.entities[first]?.kind ?? '')
}

/** Whom another node stands for, one step further from the first. */
export type Follow = (index: number, options?: { readonly owner: boolean }) => readonly End[]

/** "his country" for the country whose office he holds. */
export function homeland(scene: Scene, index: number, follow: Follow): readonly End[] {
  const { tree } = scene
  if (!COLLECTIVES.homelands.has(tree.lemma(index))) return []
  const people = tree.children(index, 'nmod:poss').flatMap((child) => follow(child))
  const states = people
    .filter((person) => kindOf(scene, person) === 'Person')
    .flatMap((person) => employersOf(scene, person.entity))
    .filter((entity) => scene.entities[entity]?.kind === 'Country')
  return states.slice(0, 1).map((entity) => implied(scene, entity, index))
}

/** Where a person was said to hold a position. */
export function employersOf(scene: Scene, person: number): readonly number[] {
  return scene.earlier
    .filter(({ type, source }) => type === 'HOLDS_POSITION' && source.entity === person)
    .map(({ target }) => target.entity)
}

/** "the union's negotiators" for the union. */
export function bodyOfMembers(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  if (!COLLECTIVES.members.has(tree.lemma(index))) return []
  if (tree.relation(index) === 'appos' && references.at(tree.parent(index))) return []
  for (const relation of ['nmod:poss', 'compound', 'nmod', 'amod']) {
    for (const child of tree.children(index, relation)) {
      const reference = references.on(child)
      if (reference && kindOfReference(scene, reference) === 'Organization')
        return withJoined(scene, index, child)
    }
  }
  return []
}

/** "troops loyal to X" for X. */
export function leaderOfLoyal({ tree, references }: Scene, index: number): readonly End[] {
  if (!COLLECTIVES.members.has(tree.lemma(index)) && !COLLECTIVES.state.has(tree.lemma(index)))
    return []
  const loyal = tree.children(index, 'amod', 'acl').filter((child) => tree.lemma(child) === 'loyal')
  return loyal
    .flatMap((child) => withPreposition(tree, child, 'to'))
    .flatMap((node) => references.on(node) ?? [])
    .flatMap(endsOf)
}

/** "Kenyan and Ghanaian troops": all that are joined in front of a noun in the plural. */
function withJoined({ tree, references }: Scene, noun: number, first: number): readonly End[] {
  const nodes = tree.isPlural(noun) ? [first, ...tree.children(first, 'conj')] : [first]
  return nodes.flatMap((node) => {
    const reference = references.on(node)
    return reference === undefined ? [] : endsOf(reference)
  })
}

/** "Kenyan troops", "the government in Nairobi" for Kenya. */
export function stateOfBody(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  const lemma = tree.lemma(index)
  if (!COLLECTIVES.state.has(lemma)) return []
  for (const child of tree.children(index)) {
    const reference = references.at(child)
    if (reference === undefined) continue
    if (kindOfReference(scene, reference) === 'Country' || reference.metonym) {
      if (tree.relation(child).startsWith('nmod') && !isStateLink(tree.caseOf(child))) continue
      return withJoined(scene, index, child)
    }
    const state = stateOfCapital(scene, reference)
    if (state !== undefined) return [implied(scene, state, index)]
  }
  return []
}

/** "a Nairobi court", where the story speaks of Kenya elsewhere. */
function stateOfCapital({ entities }: Scene, { text }: Reference): number | undefined {
  const code = countryOfCapital(text)
  const isState = ({ kind, country }: StoryEntity) => kind === 'Country' && country === code
  return code === undefined ? undefined : entities.find(isState)?.key
}

function isStateLink(preposition: string): boolean {
  return (
    preposition === '' || preposition === "'s" || preposition === '’s' || PLACES.has(preposition)
  )
}

/** Whose act it is: its agent, its owner, then what it is about. */
export function owner(scene: Scene, index: number, follow: Follow): readonly End[] {
  const { tree } = scene
  const along = (relation: string, cases?: ReadonlySet<string>) => () => {
    const ends = tree
      .children(index, relation)
      .filter((child) => tree.relation(child) === relation)
      .filter((child) => cases === undefined || cases.has(tree.caseOf(child)))
      .flatMap((child) => follow(child, { owner: cases === OWNING }).slice(0, 1))
    return ends.slice(0, 1)
  }
  return firstFilled(
    along('obl:agent'),
    () => makers(scene, index, follow),
    along('nmod', new Set(['by'])),
    along('nmod:poss'),
    along('nmod', OWNING),
    along('compound'),
    along('amod'),
  )
}

/** "the appeal filed by X": who made it. */
function makers({ tree }: Scene, index: number, follow: Follow): readonly End[] {
  return tree
    .children(index, 'acl')
    .filter((clause) => isParticiple(tree, clause))
    .flatMap((clause) => tree.children(clause, 'obl:agent'))
    .flatMap((agent) => follow(agent).slice(0, 1))
}

/** "Syrian army", "fighters of the Front", "the Egyptian ambassador", "a court in Bavaria": who is behind a nameless noun. */
export function bodyBehind(scene: Scene, index: number, depth = 0): readonly End[] {
  const { tree, references } = scene
  if (tree.upos(index) !== 'NOUN' || depth > DEEPEST) return []
  for (const relation of ['amod', 'compound', 'nmod:poss', 'nmod']) {
    for (const child of tree.children(index, relation)) {
      if (tree.relation(child) !== relation) continue
      const links = COLLECTIVES.edges.has(tree.lemma(index)) ? EDGES : ORIGINS
      if (relation === 'nmod' && !links.has(tree.caseOf(child))) continue
      const reference = references.on(child)
      if (reference === undefined) {
        const further = tree.caseOf(child) === 'of' ? bodyBehind(scene, child, depth + 1) : []
        if (further.length > 0) return further
      } else if (isOwnBody(scene, index, reference)) {
        return []
      } else if (isBehind(scene, index, reference, relation)) {
        return withJoined(scene, index, child)
      }
    }
  }
  return []
}

/** "the Swiss bank" is no Switzerland. */
function isOwnBody(scene: Scene, index: number, reference: Reference): boolean {
  return (
    COLLECTIVES.bodies.has(scene.tree.lemma(index)) &&
    kindOfReference(scene, reference) === 'Country'
  )
}

/** A body may stand behind any noun of its own, a person behind those who act for them: "the president's campaign". */
function isBehind(scene: Scene, index: number, reference: Reference, relation: string): boolean {
  if (BODY_KINDS.has(kindOfReference(scene, reference))) return true
  const lemma = scene.tree.lemma(index)
  return (
    relation === 'nmod:poss' && (COLLECTIVES.members.has(lemma) || COLLECTIVES.state.has(lemma))
  )
}
