import type { Ontology } from '@newsgraph/graph'
import type { Dated, Related, Relation } from '../document'
import { builtInFrames } from './built-in-frames'
import { hearQuotations } from './hear-quotations'
import { readSentence, type SentenceReading } from './read-sentence'
import { setScenes } from './scene'

/** Adds statements: frames over the trees, and what titles and names beside names say. */
export function relate(dated: Dated, ontology: Ontology, frames = builtInFrames): Related {
  const readings = readSentences(dated, ontology, frames)
  return { ...dated, relations: readings.flatMap(({ relations }) => relations) }
}

/** What each sentence states, in order, with what came of every frame that was tried. */
export function readSentences(
  dated: Dated,
  ontology: Ontology,
  frames = builtInFrames,
): readonly SentenceReading[] {
  const readings: SentenceReading[] = []
  const earlier: Relation[] = []
  for (const scene of hearQuotations(setScenes(dated), dated.quotations)) {
    const reading = readSentence({ ...scene, earlier }, frames, ontology)
    readings.push(reading)
    earlier.push(...reading.relations)
  }
  return readings
}
