import type { Ontology } from '@newsgraph/graph'
import type { Relation } from '../document'
import { readAnswer } from './answers'
import { buildRelation, type Finding } from './build-relation'
import type { FrameIndex } from './compile-frames'
import { readEcho } from './echoes'
import { mergeRelations } from './merge-relations'
import { type Outcome, readTrigger } from './read-trigger'
import type { Scene } from './scene'
import { readBelonging } from './statics/read-belonging'
import { readKinship } from './statics/read-kinship'
import { inheritPlaces } from './statics/read-place-chain'
import { readPosition } from './statics/read-position'

const TITLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** What one sentence states, and what came of every frame that was tried on it. */
export interface SentenceReading {
  readonly relations: readonly Relation[]
  readonly outcomes: readonly Outcome[]
}

/** Reads titles and kinship, then names beside names, then frames and what lies in what, then answers and echoes; each sees what was stated before it. */
export function readSentence(
  scene: Scene,
  frames: FrameIndex,
  ontology: Ontology,
): SentenceReading {
  let relations: readonly Relation[] = []
  const outcomes: Outcome[] = []
  const seen = (): Scene => ({ ...scene, earlier: [...scene.earlier, ...relations] })
  const add = (found: readonly Relation[]) => {
    relations = [...relations, ...found]
  }
  const build = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => buildRelation(scene, ontology, finding))
  const tokens = scene.tree.words.map((_, index) => index)

  for (const index of tokens.filter((token) => TITLE_TAGS.has(scene.tree.upos(token)))) {
    add(build([...readKinship(seen(), index), ...readPosition(seen(), index)]))
  }
  for (const reference of scene.references.all) add(build(readBelonging(seen(), reference)))
  for (const index of tokens) {
    const found = readTrigger(seen(), index, frames, ontology)
    outcomes.push(...found)
    add(found.flatMap((outcome) => outcome.relations))
  }
  add(build(inheritPlaces(seen())))
  for (const index of tokens) add(readAnswer(seen(), index, ontology))
  for (const index of tokens) add(readEcho(seen(), index, ontology))
  return { relations: mergeRelations(relations, ontology), outcomes }
}
