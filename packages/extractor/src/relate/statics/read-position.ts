import { countryOfCapital } from '../../lexicon/countries'
import type { Finding } from '../build-relation'
import { denote } from '../denote'
import { fillSelf } from '../fill-role'
import { POSITIONS } from '../knowledge'
import { type End, endsOf, implied, kindOf, type Scene } from '../scene'
import { employersOf } from '../stand-ins'
import { withPreposition } from '../with-preposition'
import { titleText } from './title-text'

/** Prepositions that lead from an office to its body, surest first. */
const PREPOSITIONS = ['at', 'for', 'with', 'in', 'to', 'from'] as const
const BODIES: ReadonlySet<string> = new Set(['Organization', 'Country'])
/** How many words before a title may name its state: "Kenyan deputy foreign minister". */
const REACH = 4

/** "Foreign Minister X of Kenya", "Kenya's president, X": who holds which position where. */
export function readPosition(scene: Scene, index: number): readonly Finding[] {
  const { tree } = scene
  const lemma = officeOf(scene, index)
  if (!POSITIONS.nouns.has(lemma)) return []
  const people = holders(scene, index)
  if (people.length === 0) return []
  if (POSITIONS.notOffices.has(lemma) && isOwned(scene, index)) return []
  const [body] = findBody(scene, index, lemma)
  if (body === undefined) return readOfficeOfPlace(scene, index, lemma, people)
  const former = tree
    .children(index)
    .some((child) => POSITIONS.former.has(tree.lower(child).replace(/-$/, '')))
  return people.map((source) => ({
    type: 'HOLDS_POSITION',
    frame: 'position',
    rule: 'static',
    trigger: index,
    source,
    target: body,
    details: { title: titleText(scene, index), former },
  }))
}

/** "Ohio's governor, X", "the mayor of Lima": a place is no body, but its officials live there. */
function readOfficeOfPlace(
  scene: Scene,
  index: number,
  lemma: string,
  people: readonly End[],
): readonly Finding[] {
  if (!POSITIONS.ofPlace.has(lemma)) return []
  const { tree, references } = scene
  const before = references.on(index - 1)
  const named = [
    ...tree.children(index, 'nmod:poss', 'compound'),
    ...withPreposition(tree, index, 'of'),
  ].map((node) => references.on(node))
  const place = [...named, before]
    .flatMap((reference) => (reference?.form === 'name' ? endsOf(reference) : []))
    .find((end) => kindOf(scene, end) === 'Place')
  if (place === undefined) return []
  return people.map((source) => ({
    type: 'LIVES_IN',
    frame: 'office-of-place',
    rule: 'static',
    trigger: index,
    source,
    target: place,
  }))
}

/** The lemma of the office: a "Gov." is a governor, an "opposite number" a counterpart. */
function officeOf({ tree }: Scene, index: number): string {
  const isOpposite = tree.children(index, 'amod').some((child) => tree.lower(child) === 'opposite')
  if (isOpposite && tree.lemma(index) === 'number') return 'counterpart'
  return POSITIONS.abbreviations.get(tree.lower(index)) ?? tree.lemma(index)
}

/** Who has the title; more than one only for "the ministers X and Y". */
export function holders(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  const isPerson = (end: End) => kindOf(scene, end) === 'Person'
  let people = fillSelf(scene, index).filter(isPerson)
  if (people.length === 0 && ['appos', 'conj'].includes(tree.relation(index))) {
    const host = references.at(tree.parent(index))
    people = host === undefined ? [] : endsOf(host).filter(isPerson)
  }
  return tree.isPlural(index) ? people : people.slice(0, 1)
}

function isOwned({ tree }: Scene, index: number): boolean {
  return (
    tree.child(index, 'nmod:poss') !== undefined || withPreposition(tree, index, 'of').length > 0
  )
}

function findBody(scene: Scene, index: number, lemma: string): readonly End[] {
  const { tree } = scene
  const isTitle = ['nmod:desc', 'compound', 'flat'].includes(tree.relation(index))
  const host = tree.parent(index)
  const owners = () =>
    bodiesOf(
      scene,
      [...tree.children(index, 'nmod:poss'), ...withPreposition(tree, index, 'of')],
      lemma,
    )
  const modifiers = () =>
    bodiesOf(scene, tree.children(index, 'compound', 'amod', 'nmod:desc'), lemma)
  const tries: readonly (() => readonly End[])[] = [
    ...(POSITIONS.counterparts.has(lemma) ? [modifiers, owners] : [owners, modifiers]),
    ...PREPOSITIONS.map(
      (preposition) => () => bodiesOf(scene, withPreposition(tree, index, preposition), lemma),
    ),
    ...PREPOSITIONS.map(
      (preposition) => () => bodiesOf(scene, belowField(scene, index, preposition), lemma),
    ),
    () => (isTitle ? bodiesOf(scene, modifiersBefore(scene, host, index), lemma) : []),
    () => (isTitle ? bodiesOf(scene, withPreposition(tree, host, 'of'), lemma) : []),
    () => bodyBefore(scene, index),
    () => bodyOfTitle(scene, index),
    () => bodyOfJoined(scene, index, lemma),
  ]
  const isFit = (end: End) => !POSITIONS.professions.has(lemma) || kindOf(scene, end) !== 'Country'
  for (const attempt of tries) {
    const found = attempt().find(isFit)
    if (found !== undefined) return [found]
  }
  return []
}

function bodiesOf(scene: Scene, nodes: readonly number[], lemma: string): readonly End[] {
  return nodes
    .flatMap((node) => {
      const ends = denote(scene, node)
      const [person] = ends
      const isOnlyPeople = ends.every((end) => kindOf(scene, end) === 'Person')
      if (person === undefined) return denote(scene, node, { owner: true })
      if (!isOnlyPeople) return ends
      return POSITIONS.deputies.has(lemma) || POSITIONS.ofState.has(lemma)
        ? employersOf(scene, person.entity).map((entity) => implied(scene, entity, node))
        : []
    })
    .filter((end) => BODIES.has(kindOf(scene, end)))
}

/** "head of security at X", where "at X" hangs on "security". */
function belowField({ tree }: Scene, index: number, preposition: string): readonly number[] {
  return ['of', 'for'].flatMap((link) =>
    withPreposition(tree, index, link).flatMap((field) =>
      withPreposition(tree, field, preposition),
    ),
  )
}

function modifiersBefore({ tree }: Scene, host: number, index: number): readonly number[] {
  return tree
    .children(host, 'nmod:poss', 'compound', 'amod', 'nmod:desc')
    .filter((child) => child < index)
}

/** A body's name among the words right before the title, wherever the tree hangs it. */
function bodyBefore({ tree, references, entities }: Scene, index: number): readonly End[] {
  for (let node = index - 1; node >= Math.max(0, index - REACH); node--) {
    if (!['NOUN', 'PROPN', 'ADJ', 'PART'].includes(tree.upos(node))) return []
    const reference = references.on(node)
    const [entity] = reference?.entities ?? []
    if (reference === undefined || entity === undefined) continue
    const kind = entities[entity]?.kind ?? ''
    if (kind !== 'Person' && kind !== 'Place') return BODIES.has(kind) ? endsOf(reference) : []
  }
  return []
}

/** An office that names no body: of the one country that has it, or of the country that the story is told from. */
function bodyOfTitle(scene: Scene, index: number): readonly End[] {
  const { tree, entities, references, home } = scene
  const code = POSITIONS.ofCountry.get(titleText(scene, index).toLowerCase())
  if (code !== undefined) {
    const country = entities.find((entity) => entity.country === code && entity.kind === 'Country')
    return country === undefined ? [] : [implied(scene, country.key, index)]
  }
  const isOfState = POSITIONS.ofState.has(tree.lemma(index))
  if (!isOfState || tree.child(index, 'nmod:poss') !== undefined) return []
  if (references.at(index)?.form === 'nominal') return []
  const here = countryHere(scene) ?? lastActor(scene) ?? home
  return here === undefined || isTaken(scene, index, here) ? [] : [implied(scene, here, index)]
}

/** A country has one president: where another one was named, this one is some other country's. */
function isTaken(scene: Scene, index: number, country: number): boolean {
  const title = titleText(scene, index).toLowerCase()
  const people = holders(scene, index).map(({ entity }) => entity)
  return scene.earlier.some(
    ({ type, source, target, details }) =>
      type === 'HOLDS_POSITION' &&
      target.entity === country &&
      !people.includes(source.entity) &&
      details['former'] !== true &&
      String(details['title']).toLowerCase() === title,
  )
}

/** "In Bishkek, President X": the country whose capital the sentence is set in. */
function countryHere({ tree, entities, references }: Scene): number | undefined {
  const codes = references.all
    .filter(({ form, head }) => form === 'name' && tree.caseOf(head) === 'in')
    .map(({ text }) => countryOfCapital(text))
  return entities.find(
    ({ kind, country }) => kind === 'Country' && country !== undefined && codes.includes(country),
  )?.key
}

/** "Kenya cut ties. Health Minister X …": the country that acted in the sentence before. */
function lastActor({ sentence, opensParagraph, earlier, entities }: Scene): number | undefined {
  if (opensParagraph) return undefined
  return earlier.find(
    (row) => row.sentence === sentence - 1 && entities[row.source.entity]?.kind === 'Country',
  )?.source.entity
}

/** "X, its director, and Y, the chairman": the second office is where the first one is. */
function bodyOfJoined(scene: Scene, index: number, lemma: string): readonly End[] {
  const { tree } = scene
  if (!POSITIONS.shared.has(lemma) || tree.relation(index) !== 'conj') return []
  const [first] = denote(scene, tree.parent(index))
  const held = scene.earlier.find(
    ({ type, source }) => type === 'HOLDS_POSITION' && source.entity === first?.entity,
  )
  return held === undefined ? [] : [implied(scene, held.target.entity, index)]
}
