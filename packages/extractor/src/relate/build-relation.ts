import type { Modality, Ontology, Polarity } from '@newsgraph/graph'
import type { Phrase, Relation } from '../document'
import { findSpeakers } from './attribution'
import { estimateConfidence, type RuleKind } from './confidence'
import { findDate, findTerm } from './find-date'
import { SPEECH_ACTS, WHEN_PROMISED } from './knowledge'
import { type End, kindOf, type Scene } from './scene'
import type { Speaker } from './speaker'
import { findTruth, type Truth } from './truth'

/** What a rule found; the rest of a relation follows from the tree. */
export interface Finding {
  readonly type: string
  readonly frame: string
  readonly rule: RuleKind
  readonly trigger: number
  /** Tokens of the trigger that stand beside its head: the particle of "pull out". */
  readonly last?: number
  readonly predicate?: string
  readonly source: End
  readonly target: End
  readonly polarity?: Polarity | undefined
  readonly modality?: Modality | undefined
  readonly details?: Relation['details']
}

/** The relation with its truth, attribution, date and confidence; none where the ontology does not allow its ends. */
export function buildRelation(
  scene: Scene,
  ontology: Ontology,
  finding: Finding,
): readonly Relation[] {
  const { trigger, source, target, rule } = finding
  if (source.entity === target.entity) return []
  const isStatic = rule === 'static'
  const isClaimed = !isStatic || scene.tree.child(trigger, 'cop') !== undefined
  const truth: Truth = isClaimed ? findTruth(scene.tree, trigger) : { polarity: 'affirmed' }
  const modality = truth.modality ?? finding.modality ?? 'asserted'
  const promised = modality === 'promised' ? WHEN_PROMISED.get(finding.type) : undefined
  const type = promised ?? finding.type
  if (!ontology.allows(type, kindOf(scene, source), kindOf(scene, target))) return []
  const isOwn = ({ entity }: Speaker) => entity === source.entity && SPEECH_ACTS.has(type)
  const speakers = isStatic ? [] : findSpeakers(scene, trigger, source.entity)
  const [attribution, reporter] = speakers.filter((speaker) => !isOwn(speaker))
  const date = isStatic
    ? findTerm(scene, trigger, target.phrase)
    : findDate(scene, trigger, target.phrase)
  const phrase: Phrase = {
    sentence: scene.sentence,
    first: trigger,
    last: finding.last ?? trigger,
    head: trigger,
  }
  return [
    {
      type,
      sentence: scene.sentence,
      trigger: phrase,
      source: { entity: source.entity, phrase: source.phrase },
      target: { entity: target.entity, phrase: target.phrase },
      predicate: finding.predicate ?? scene.tree.lemma(trigger),
      polarity: finding.polarity ?? truth.polarity,
      modality,
      ...(attribution !== undefined && {
        attribution: { ...attribution, ...(reporter !== undefined && { reporter: reporter.text }) },
      }),
      ...(date !== undefined && { date }),
      confidence: estimateConfidence(scene, rule, [source, target]),
      details: finding.details ?? {},
      frame: finding.frame,
    },
  ]
}
