import type { Ontology } from '@newsgraph/graph'
import type { Relation } from '../document'
import type { SentenceTree } from '../tree'
import { buildRelation } from './build-relation'
import { fillRole } from './fill-role'
import { ECHOES } from './knowledge'
import type { Scene } from './scene'

/** "Peru signed it. Chile did not", "Lima followed suit", "so did Kenya": does, or does not, what was stated just before. */
export function readEcho(scene: Scene, index: number, ontology: Ontology): readonly Relation[] {
  if (!isEcho(scene.tree, index)) return []
  const echoed = lastAct(scene, index, ontology)
  if (echoed.length === 0) return []
  return fillRole(scene, index, 'subject', true).flatMap((source) =>
    echoed.flatMap((relation) =>
      buildRelation(scene, ontology, {
        type: relation.type,
        frame: 'echo',
        rule: 'answer',
        trigger: index,
        predicate: relation.predicate,
        source,
        target: { ...relation.target, phrase: standIn(scene, relation, index), form: 'nominal' },
        details: relation.details,
      }),
    ),
  )
}

/** The target's own words where they are in this sentence, else the words that point back. */
function standIn({ sentence }: Scene, { target }: Relation, index: number) {
  return target.phrase.sentence === sentence
    ? target.phrase
    : { sentence, first: index, last: index, head: index }
}

function isEcho(tree: SentenceTree, index: number): boolean {
  if (tree.child(index, 'nsubj') === undefined && !isLed(tree, index)) return false
  const lemma = tree.lemma(index)
  const object = tree.child(index, 'obj')
  if (object !== undefined) {
    const words = `${lemma} ${tree.lemma(object)}`
    return ECHOES.phrases.has(words)
  }
  if (hasComplement(tree, index)) return false
  const isBare = tree.child(index, 'aux', 'obl:agent') === undefined
  return isBare
    ? ECHOES.auxiliaries.has(lemma)
    : lemma === 'do' && hasWord(tree, index, ECHOES.adverbs)
}

function hasComplement(tree: SentenceTree, index: number): boolean {
  return tree.child(index, 'xcomp', 'ccomp', 'cop', 'obj', 'csubj', 'expl') !== undefined
}

/** "refused to do so": the subject stands above. */
function isLed(tree: SentenceTree, index: number): boolean {
  return ['conj', 'xcomp'].includes(tree.relation(index))
}

function hasWord(tree: SentenceTree, index: number, words: ReadonlySet<string>): boolean {
  return tree.children(index, 'advmod').some((child) => words.has(tree.lower(child)))
}

/** "X was arrested by Kenya": the words go from the target to the source. */
function isPassive({ source, target, trigger }: Relation): boolean {
  return target.phrase.first < trigger.first && trigger.first < source.phrase.first
}

/** All that the last act before says; an act is nothing that only holds, like an office. */
function lastAct({ sentence, earlier }: Scene, index: number, ontology: Ontology) {
  const acts = earlier.filter(
    (row) =>
      ontology.relation(row.type)?.eventClass !== undefined &&
      sentence - row.sentence <= 1 &&
      (row.sentence < sentence || row.trigger.head < index) &&
      !isPassive(row),
  )
  const last = acts.at(-1)
  return acts.filter(
    (row) => row.sentence === last?.sentence && row.trigger.head === last.trigger.head,
  )
}
