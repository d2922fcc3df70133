import type { Relation } from '../document'
import { findSubject } from './find-subject'
import type { Frame } from './frame'
import { phraseText } from './phrase-text'
import type { Scene } from './scene'
import { withPreposition } from './with-preposition'

/** The details that a frame gives: its constants, and the words of the dependents that it names. */
export function frameDetails(scene: Scene, index: number, frame: Frame): Relation['details'] {
  const details: Record<string, string | boolean> = {}
  for (const [name, value] of Object.entries(frame.details ?? {})) {
    const found = typeof value === 'boolean' ? value : wordsOfRoles(scene, index, value.words)
    if (found !== undefined) details[name] = found
  }
  return details
}

function wordsOfRoles(scene: Scene, index: number, roles: readonly string[]): string | undefined {
  for (const role of roles) {
    const [node] = nodesOfRole(scene, index, role)
    if (node !== undefined) return phraseText(scene.tree, node)
  }
  return undefined
}

function nodesOfRole({ tree }: Scene, index: number, role: string): readonly number[] {
  switch (role) {
    case 'complement':
      return tree.children(index, 'xcomp', 'ccomp')
    case 'object':
      return tree.children(index, 'obj')
    case 'subject':
      return findSubject(tree, index)
    default:
      return withPreposition(tree, index, role)
  }
}
