import { ValidationError } from '@newsgraph/graph'
import type { Frame, FrameFile } from './frame'

/** Frames by head, in the files' order. */
export type FrameIndex = ReadonlyMap<string, readonly Frame[]>

/**
 * Indexes frames by the lemma, part of speech and particle of their head.
 *
 * @throws ValidationError where two frames share an id
 */
export function compileFrames(files: readonly FrameFile[]): FrameIndex {
  const index = new Map<string, Frame[]>()
  const ids = new Set<string>()
  for (const frame of files.flatMap(({ frames }) => frames)) {
    if (ids.has(frame.id)) {
      throw new ValidationError(`frames.${frame.id}`, 'expected an id of its own, got it twice')
    }
    ids.add(frame.id)
    for (const lemma of new Set(frame.head.lemmas)) {
      const key = headKey(frame.head.pos, lemma, frame.head.particle)
      index.set(key, [...(index.get(key) ?? []), frame])
    }
  }
  return index
}

export function headKey(pos: string, lemma: string, particle?: string): string {
  return particle === undefined ? `${pos} ${lemma}` : `${pos} ${lemma} ${particle}`
}
