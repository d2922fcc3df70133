import type { Ontology } from '@newsgraph/graph'
import type { Dated, Related, Relation } from '../document'
import { builtInFrames } from './built-in-frames'
import { readSentence } from './read-sentence'
import { setScenes } from './scene'

/** Adds statements: frames over the trees, and what titles and names beside names say. */
export function relate(dated: Dated, ontology: Ontology, frames = builtInFrames): Related {
  let relations: readonly Relation[] = []
  for (const scene of setScenes(dated)) {
    const read = readSentence({ ...scene, earlier: relations }, frames, ontology)
    relations = [...relations, ...read.relations]
  }
  return { ...dated, relations }
}
