import type { Finding } from '../build-relation'
import { fillSelf } from '../fill-role'
import { POSITIONS } from '../knowledge'
import { type End, kindOf, type Scene } from '../scene'

/** "Peruvian businessman X", "the Peruvian bank X": a national, or a body of the country. */
export function readDemonym(scene: Scene, host: number, country: End): readonly Finding[] {
  const { tree } = scene
  const [source] = fillSelf(scene, host)
  if (source === undefined) return []
  const kind = kindOf(scene, source)
  const found = (type: string, frame: string): readonly Finding[] => [
    { type, frame, rule: 'static', trigger: host, source, target: country },
  ]
  if (kind === 'Organization') {
    return tree.upos(host) === 'NOUN' ? found('LOCATED_IN', 'location') : []
  }
  const isOffice = [host, ...tree.children(host)]
    .map((node) => tree.lemma(node))
    .some((lemma) => POSITIONS.nouns.has(lemma) && !POSITIONS.professions.has(lemma))
  return kind === 'Person' && !isOffice ? found('NATIONAL_OF', 'nationality') : []
}
