import type { Relation } from '../document'
import type { SentenceTree } from '../tree'
import { denote, isRelativePronoun } from './denote'
import { phraseText } from './phrase-text'
import type { Scene } from './scene'

export type Speaker = NonNullable<Relation['attribution']>

/** The entity that speaks, a nameless official for the body named beside; or else the words alone. */
export function asSpeaker(scene: Scene, nodes: readonly number[]): Speaker | undefined {
  const { tree } = scene
  const [node] = nodes
  if (node === undefined) return undefined
  const [end] = nodes.flatMap((row) => denote(scene, row, { owner: true, behind: true }))
  const text = wordsOf(scene, node)
  if (end !== undefined) return { entity: end.entity, text }
  return tree.upos(node) === 'PRON' ? undefined : { text }
}

/** The speaker's words; for "who", those of whom it stands for. */
function wordsOf({ tree, references }: Scene, node: number): string {
  const clause = isRelativePronoun(tree, node) ? relativeClause(tree, node) : undefined
  const antecedent = clause === undefined ? undefined : references.at(tree.parent(clause))
  return antecedent?.text ?? phraseText(tree, node)
}

function relativeClause(tree: SentenceTree, node: number): number | undefined {
  return tree.path(node).find((above) => tree.relation(above).includes('relcl'))
}
