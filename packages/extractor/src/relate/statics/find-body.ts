import { countryOfCapital } from '../../lexicon/countries'
import { denote } from '../denote'
import { POSITIONS } from '../knowledge'
import { type End, endsOf, implied, kindOf, type Scene } from '../scene'
import { employersOf } from '../stand-ins'
import { withPreposition } from '../with-preposition'
import { findHolders } from './find-holders'
import { titleText } from './title-text'

/** Prepositions that lead from an office to its body, surest first. */
const PREPOSITIONS = ['at', 'for', 'with', 'in', 'to', 'from'] as const
const BODIES: ReadonlySet<string> = new Set(['Organization', 'Country'])
/** How many words before a title may name its state: "Kenyan deputy foreign minister". */
const REACH = 4

/** The body or the state that an office belongs to: by its owner, its prepositions, the words before it, or else the story. */
export function findBody(scene: Scene, index: number, lemma: string): readonly End[] {
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
  const people = findHolders(scene, index).map(({ entity }) => entity)
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
