import type { MentionForm } from '@newsgraph/graph'
import type { End, Scene } from './scene'

/** How a relation was read, surest first. */
export type RuleKind = 'static' | 'verb' | 'noun' | 'answer'

/**
 * How often each kind of rule and each form of mention was right, roughly, on hand-marked stories; a statement's
 * confidence is their product with the model's own score of the names at its ends.
 */
const RULE: Readonly<Record<RuleKind, number>> = {
  static: 0.95,
  verb: 0.92,
  noun: 0.88,
  answer: 0.75,
}
const FORM: Readonly<Record<MentionForm, number>> = { name: 1, nominal: 0.88, pronoun: 0.85 }
/** For names that the model did not see: they come from lists, or from other sentences of the story. */
const UNSEEN = 0.9

/** 0 to 1, to two decimals. */
export function estimateConfidence(
  scene: Scene,
  rule: RuleKind,
  ends: readonly [End, End],
): number {
  const product = ends.reduce(
    (soFar, end) => soFar * FORM[end.form] * nameScore(scene, end),
    RULE[rule],
  )
  return Math.round(product * 100) / 100
}

function nameScore(scene: Scene, { form, phrase }: End): number {
  if (form !== 'name') return 1
  const seen = scene.tree.sentence.names.find(
    ({ first, last }) => first <= phrase.head && phrase.head <= last,
  )
  return seen?.score ?? UNSEEN
}
