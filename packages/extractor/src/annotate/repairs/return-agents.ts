import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "condemned the bombing of a school by X", where "by X" was hung on the active verb: X is behind the bombing. */
export function returnAgents(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }): readonly Arc[] => {
    const name = tree.headOf(first, last)
    const verb = tree.parent(name)
    const act = tree.child(verb, 'obj')
    const isLed = tree.relation(name).startsWith('obl') && tree.caseOf(name) === 'by'
    const isActive = tree.upos(verb) === 'VERB' && tree.child(verb, 'nsubj') !== undefined
    if (!isLed || !isActive || act === undefined || act < verb || act > name) return []
    if (tree.child(verb, 'aux:pass') !== undefined || tree.upos(act) !== 'NOUN') return []
    return [{ index: name, head: act, relation: 'nmod' }]
  })
}
