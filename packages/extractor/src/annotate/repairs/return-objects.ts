import type { SentenceTree } from '../../tree'
import { plainRelation } from '../../tree'
import type { Arc } from './arc'

/** What may follow a verb as what somebody becomes by it: "named X chairman", "became president". */
const COPULAR: ReadonlySet<string> = new Set([
  'appoint',
  'be',
  'become',
  'call',
  'consider',
  'crown',
  'declare',
  'elect',
  'keep',
  'make',
  'name',
  'prove',
  'remain',
  'seem',
  'stay',
])

/**
 * An object that stands before an active verb without a subject is its subject ("lawmaker X berated Y"), and a name
 * with an article behind a verb without an object is no complement ("she berated the Argentines").
 */
export function returnObjects(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, verb) => {
    if (word.upos !== 'VERB') return []
    return [...subjectBefore(tree, verb), ...objectBehind(tree, verb)]
  })
}

function subjectBefore(tree: SentenceTree, verb: number): readonly Arc[] {
  const isClause = /^(root|ccomp|parataxis|advcl)$/.test(tree.relation(verb))
  const isOther = tree.child(verb, 'nsubj', 'aux', 'expl') !== undefined
  if (!isClause || isOther || !/(ed|s|ew|ought|old|et|aid)$/.test(tree.lower(verb))) return []
  const objects = tree.children(verb, 'obj')
  const before = objects.find((child) => child < verb && tree.caseOf(child) === '')
  const hasObject = objects.some((child) => child > verb)
  if (before === undefined || !hasObject || !tree.isNoun(before)) return []
  return [{ index: before, head: verb, relation: 'nsubj' }]
}

function objectBehind(tree: SentenceTree, verb: number): readonly Arc[] {
  if (COPULAR.has(tree.lemma(verb)) || tree.child(verb, 'obj') !== undefined) return []
  if (tree.child(verb, 'nsubj:pass', 'aux:pass') !== undefined) return []
  return tree
    .children(verb)
    .filter((child) => child > verb && plainRelation(tree.relation(child)) === 'xcomp')
    .filter(
      (child) => tree.upos(child) === 'PROPN' && tree.child(child, 'cop', 'mark') === undefined,
    )
    .filter((child) =>
      tree.children(child, 'det').some((determiner) => tree.lower(determiner) === 'the'),
    )
    .slice(0, 1)
    .map((index) => ({ index, head: verb, relation: 'obj' }))
}
