import type { Reference } from '../../document'
import { isPersonNoun } from '../../lexicon/nominal-nouns'
import type { Finding } from '../build-relation'
import { denote } from '../denote'
import { fillSelf } from '../fill-role'
import { findSubject } from '../find-subject'
import { COLLECTIVES, POSITIONS } from '../knowledge'
import { type End, endsOf, kindOf, type Scene } from '../scene'

const FROM: ReadonlySet<string> = new Set(['of', 'from'])

/** "Lima businessman X", "X, 83, of Cusco", "X, a singer in Lima", "her native Cusco": where somebody lives; of a country, a national. */
export function readResidence(
  scene: Scene,
  reference: Reference,
  host: number,
  place: End,
): readonly Finding[] {
  const person = personAt(scene, reference, host)
  if (person === undefined) return []
  const isCountry = kindOf(scene, place) === 'Country' && scene.tree.caseOf(reference.head) !== 'in'
  return [
    {
      type: isCountry ? 'NATIONAL_OF' : 'LIVES_IN',
      frame: isCountry ? 'nationality' : 'residence',
      rule: 'static',
      trigger: host < 0 ? reference.head : host,
      source: person,
      target: place,
    },
  ]
}

const HOMES: ReadonlySet<string> = new Set(['birthplace', 'home', 'hometown'])

/** "her X hometown", "she is from X", "her native X": whose home a place is. */
function homeOf({ tree }: Scene, { head }: Reference): readonly number[] {
  const isOrigin = tree.child(head, 'cop') !== undefined && tree.caseOf(head) === 'from'
  if (isOrigin) return findSubject(tree, head)
  const home = tree.parent(head)
  const isHome = tree.relation(head) === 'compound' && HOMES.has(tree.lemma(home))
  if (isHome) return tree.children(home, 'nmod:poss')
  const isNative = tree.children(head, 'amod').some((child) => tree.lemma(child) === 'native')
  return isNative ? tree.children(head, 'nmod:poss') : []
}

function personAt(scene: Scene, reference: Reference, host: number): End | undefined {
  const { tree, references } = scene
  const { head } = reference
  const isPerson = (end: End) => kindOf(scene, end) === 'Person'
  const atHome = homeOf(scene, reference).flatMap((node) => denote(scene, node))
  if (atHome.length > 0) return atHome.find(isPerson)
  if (host < 0) return undefined
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
  if (tree.relation(head) === 'nmod' && tree.caseOf(head) === 'in') {
    const isWho = /^(appos|nmod:desc)$/.test(tree.relation(host)) && isPersonNoun(tree.lemma(host))
    return isWho ? fillSelf(scene, host).find(isPerson) : undefined
  }
  const isModifier = tree.relation(head) === 'compound' && tree.upos(host) === 'NOUN'
  const isPast = tree
    .children(host, 'amod')
    .some((child) => POSITIONS.former.has(tree.lower(child)))
  const isOther = POSITIONS.nouns.has(tree.lemma(host)) || COLLECTIVES.bodies.has(tree.lemma(host))
  return isModifier && !isPast && !isOther ? fillSelf(scene, host).find(isPerson) : undefined
}
