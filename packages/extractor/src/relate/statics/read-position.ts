import type { Finding } from '../build-relation'
import { POSITIONS } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'
import { withPreposition } from '../with-preposition'
import { findBody } from './find-body'
import { findHolders } from './find-holders'
import { titleText } from './title-text'

/** "Foreign Minister X of Kenya", "Kenya's president, X": who holds which position where. */
export function readPosition(scene: Scene, index: number): readonly Finding[] {
  const { tree } = scene
  const lemma = officeOf(scene, index)
  if (!POSITIONS.nouns.has(lemma)) return []
  const people = findHolders(scene, index)
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

function isOwned({ tree }: Scene, index: number): boolean {
  return (
    tree.child(index, 'nmod:poss') !== undefined || withPreposition(tree, index, 'of').length > 0
  )
}
