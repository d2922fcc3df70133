import type { Reference } from '../../document'
import type { Finding } from '../build-relation'
import { type End, endsOf, kindOf, type Scene } from '../scene'

/** "Moscow PRAVDA", "Berlin N-TV in German 1900 GMT": the city of an outlet, as transcripts are headed. */
export function readHeading(scene: Scene, place: Reference, end: End): readonly Finding[] {
  const { tree, references } = scene
  if (tree.words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return []
  const outlet = references.all.find(
    (row) => row.form === 'name' && row.first === place.last + 1 && !row.nested,
  )
  return (outlet === undefined ? [] : endsOf(outlet))
    .filter((source) => kindOf(scene, source) === 'Organization')
    .map((source) => ({
      type: 'LOCATED_IN',
      frame: 'heading',
      rule: 'static',
      trigger: source.phrase.head,
      source,
      target: end,
    }))
}
