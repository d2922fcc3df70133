import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { fillSelf } from '../fill-role'
import { COLLECTIVES, POSITIONS } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'

const FROM: ReadonlySet<string> = new Set(['of', 'from'])

/** "Lima businessman X", "X, 83, of Cusco": where somebody lives; of a country, a national. */
export function readResidence(
  scene: Scene,
  reference: Reference,
  host: number,
  place: End,
): readonly Finding[] {
  const person = personAt(scene, reference, host)
  if (person === undefined) return []
  const isCountry = kindOf(scene, place) === 'Country'
  return [
    {
      type: isCountry ? 'NATIONAL_OF' : 'LIVES_IN',
      frame: isCountry ? 'nationality' : 'residence',
      rule: 'static',
      trigger: host,
      source: person,
      target: place,
    },
  ]
}

function personAt(scene: Scene, { head }: Reference, host: number): End | undefined {
  const { tree, references } = scene
  const isPerson = (end: End) => kindOf(scene, end) === 'Person'
  if (tree.relation(head) === 'nmod' && FROM.has(tree.caseOf(head))) {
    const named = [host, tree.parent(host)]
      .slice(0, tree.upos(host) === 'NUM' ? 2 : 1)
      .map((node) => references.at(node))
      .find((row) => row?.form === 'name')
    const isOfficial =
      named !== undefined &&
      tree.children(named.head, 'nmod:desc').some((node) => POSITIONS.nouns.has(tree.lemma(node)))
    return named === undefined || isOfficial ? undefined : endsOf(named).find(isPerson)
  }
  const isModifier = tree.relation(head) === 'compound' && tree.upos(host) === 'NOUN'
  const isPast = tree
    .children(host, 'amod')
    .some((child) => POSITIONS.former.has(tree.lower(child)))
  const isOther = POSITIONS.nouns.has(tree.lemma(host)) || COLLECTIVES.bodies.has(tree.lemma(host))
  return isModifier && !isPast && !isOther ? fillSelf(scene, host).find(isPerson) : undefined
}
