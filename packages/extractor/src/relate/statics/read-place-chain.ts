import type { Reference } from '../../document'
import type { SentenceTree } from '../../tree'
import type { Finding } from '../build-relation'
import { type End, endsOf, kindOf, type Scene } from '../scene'

/** What may stand between two places of which one lies in the other: "in rural western". */
const BETWEEN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET'])
const LONGEST = 4
const INHERITED: ReadonlySet<string> = new Set(['LIVES_IN', 'LOCATED_IN'])

/** "Cusco, Peru", "Pinedale in western New Mexico": the first place lies in the second. */
export function readPlaceChain(scene: Scene, wider: Reference, place: End): readonly Finding[] {
  const narrower = placeBefore(scene, wider)
  const [source] = narrower === undefined ? [] : endsOf(narrower)
  if (narrower === undefined || source === undefined) return []
  return [
    {
      type: 'LOCATED_IN',
      frame: 'location',
      rule: 'static',
      trigger: narrower.head,
      source,
      target: place,
    },
  ]
}

/** "a bank in Cusco, Peru": who was said to be in the first place is in the second. */
export function inheritPlaces(scene: Scene): readonly Finding[] {
  const here = scene.earlier.filter(({ sentence }) => sentence === scene.sentence)
  return here
    .filter(({ frame }) => frame === 'location')
    .flatMap(({ source: narrower, target: wider }) =>
      here
        .filter(({ type }) => INHERITED.has(type))
        .filter(({ target }) => target.phrase.head === narrower.phrase.head)
        .map(
          ({ type, frame, trigger, source }): Finding => ({
            type,
            frame,
            rule: 'static',
            trigger: trigger.head,
            source: { ...source, form: 'name' },
            target: { ...wider, form: 'name' },
          }),
        ),
    )
}

function placeBefore(scene: Scene, wider: Reference): Reference | undefined {
  const { tree, references } = scene
  let first = wider.first
  while (first > 0 && wider.first - first < LONGEST && BETWEEN.has(tree.upos(first - 1))) first--
  const link = tree.lower(first - 1)
  if (link !== ',' && link !== 'in') return undefined
  const ends = link === ',' ? [first - 2] : [first - 2, first - 3]
  const narrower = references.all.find(
    (row) => row.form === 'name' && !row.nested && ends.includes(row.last),
  )
  if (narrower === undefined || !isGap(tree, narrower.last + 1, first - 1)) return undefined
  if (link === ',' && isListed(scene, wider, narrower)) return undefined
  const [end] = endsOf(narrower)
  return end !== undefined && kindOf(scene, end) === 'Place' ? narrower : undefined
}

/** Nothing, a comma or a common noun: "the Najd plateau in Saudi Arabia". */
function isGap(tree: SentenceTree, first: number, end: number): boolean {
  return first >= end || tree.lower(first) === ',' || tree.upos(first) === 'NOUN'
}

/** "Cusco, Lima and Oslo" lie side by side. */
function isListed({ tree, references }: Scene, wider: Reference, narrower: Reference): boolean {
  const after = tree.lower(wider.last + 1)
  const goesOn = references.all.some(
    ({ form, first }) => form === 'name' && after === ',' && first === wider.last + 2,
  )
  const isJoined = tree.relation(wider.head) === 'conj' || ['and', 'or'].includes(after)
  const heads = [wider.head, narrower.head]
  return goesOn || isJoined || heads.some((head) => tree.child(head, 'conj') !== undefined)
}
