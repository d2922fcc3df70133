import type { Ontology } from '@newsgraph/graph'
import type { Relation } from '../document'
import { buildRelation } from './build-relation'
import { fillRole } from './fill-role'
import { ANSWERS, EVENT_NOUNS, GOVERNING } from './knowledge'
import { type End, implied, type Scene } from './scene'

/** How many sentences back an answer may point. */
const REACH = 3

/** "Peru refused", "she turned it down", "he denies the charge": rejects what was asked, offered or said just before. */
export function readAnswer(scene: Scene, index: number, ontology: Ontology): readonly Relation[] {
  const { sentence } = scene
  if (!isAnswer(scene, index)) return []
  if (scene.earlier.some((row) => row.sentence === sentence && row.trigger.head === index))
    return []
  return fillRole(scene, index, 'subject', false).flatMap((source) => {
    const asked = findAsked(scene, index, source)
    return asked === undefined
      ? []
      : buildRelation(scene, ontology, {
          type: 'REJECTED',
          frame: 'answer',
          rule: 'answer',
          trigger: index,
          source,
          target: implied(scene, asked.source.entity, standIn(scene, index)),
        })
  })
}

function isAnswer({ tree }: Scene, index: number): boolean {
  const lemma = tree.lemma(index)
  const isTurnedDown =
    lemma === 'turn' &&
    tree.children(index, 'compound:prt').some((child) => tree.lower(child) === 'down')
  if (tree.upos(index) !== 'VERB' || (!ANSWERS.verbs.has(lemma) && !isTurnedDown)) return false
  const pointsBack = tree
    .children(index, 'obj')
    .every((child) => ANSWERS.pronouns.has(tree.lower(child)) || EVENT_NOUNS.has(tree.lemma(child)))
  const saysWhat = tree.child(index, 'xcomp', 'ccomp') !== undefined
  return pointsBack && !(saysWhat && GOVERNING.denial.has(lemma)) && !saysNothing(tree, index)
}

/** "declined to comment" */
function saysNothing(tree: Scene['tree'], index: number): boolean {
  return tree.children(index, 'xcomp').some((child) => tree.lemma(child) === 'comment')
}

/** The last demand, offer or charge that was put to the one who answers. */
function findAsked(scene: Scene, index: number, source: End): Relation | undefined {
  const { tree, sentence, earlier } = scene
  const isRefusal = !GOVERNING.denial.has(tree.lemma(index))
  return earlier.findLast((row) => {
    const back = sentence - row.sentence
    if (back > REACH || !ANSWERS.answered.has(row.type)) return false
    if (row.source.entity === source.entity) return false
    return (
      row.target.entity === source.entity || (isRefusal && back <= 1 && row.type === 'REQUESTED')
    )
  })
}

/** The word that stands for what is answered: "it", "the charge", or the verb itself. */
function standIn({ tree }: Scene, index: number): number {
  return tree.child(index, 'obj') ?? index
}
