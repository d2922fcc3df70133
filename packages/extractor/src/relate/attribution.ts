import type { Relation } from '../document'
import type { SentenceTree } from '../tree'
import { climb } from './climb'
import { denote, isRelativePronoun } from './denote'
import { findSubject } from './find-subject'
import { GOVERNING } from './knowledge'
import { phraseText } from './phrase-text'
import type { Scene } from './scene'
import { isPassive } from './voice'

type Attribution = NonNullable<Relation['attribution']>

/** Who says what the trigger says: the nearest verb of saying above it, one beside it, or "according to". */
export function findAttribution(scene: Scene, trigger: number): Attribution | undefined {
  const { tree } = scene
  for (const { node, parent } of climb(tree, trigger)) {
    if (!isSaidBy(tree, node, parent)) continue
    const found = speaker(scene, parent)
    if (found !== undefined) return found
  }
  for (const node of tree.path(trigger)) {
    const found = speakerBeside(scene, node)
    if (found !== undefined) return found
  }
  return undefined
}

function isSaidBy(tree: SentenceTree, node: number, parent: number): boolean {
  const lemma = tree.lemma(parent)
  const relation = tree.relation(node)
  if (tree.upos(parent) !== 'VERB') return false
  const isLoose = relation === 'dep' && node < parent
  if (relation === 'ccomp' || relation === 'parataxis' || isLoose) {
    return GOVERNING.say.has(lemma) && !GOVERNING.denial.has(lemma)
  }
  return false
}

/** "…, officials said", "according to the ministry". */
function speakerBeside(scene: Scene, node: number): Attribution | undefined {
  const { tree } = scene
  for (const child of tree.children(node, 'parataxis', 'obl')) {
    const isSpeech = tree.relation(child) === 'parataxis' && GOVERNING.say.has(tree.lemma(child))
    const found =
      isSpeech && tree.child(child, 'ccomp') === undefined
        ? speaker(scene, child)
        : tree.caseOf(child).startsWith('accord')
          ? asAttribution(scene, [child])
          : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function speaker(scene: Scene, verb: number): Attribution | undefined {
  const { tree } = scene
  return asAttribution(
    scene,
    isPassive(tree, verb) ? tree.children(verb, 'obl:agent') : findSubject(tree, verb),
  )
}

/** The entity that speaks, a nameless official for the body named beside; or else the words alone. */
function asAttribution(scene: Scene, nodes: readonly number[]): Attribution | undefined {
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
  const clause = isRelativePronoun(tree, node)
    ? tree.path(node).find((above) => tree.relation(above).includes('relcl'))
    : undefined
  const antecedent = clause === undefined ? undefined : references.at(tree.parent(clause))
  return antecedent?.text ?? phraseText(tree, node)
}
