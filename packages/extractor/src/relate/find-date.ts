import type { StatementDate } from '@newsgraph/graph'
import type { Phrase } from '../document'
import { plainRelation, type SentenceTree } from '../tree'
import { GOVERNING } from './knowledge'
import type { Scene } from './scene'

/**
 * What each edge between a trigger and a date costs. Clauses keep their dates to themselves, arguments share them. Set
 * by hand on stories with known dates.
 */
const UP: Readonly<Record<string, number>> = {
  conj: 1,
  xcomp: 1,
  obj: 1,
  iobj: 1,
  nsubj: 1,
  obl: 1,
  ccomp: 4,
  parataxis: 4,
  acl: 5,
}
const DOWN: Readonly<Record<string, number>> = {
  acl: 4,
  advcl: 4,
  ccomp: 4,
  parataxis: 4,
  conj: 4,
}
const LAST: Readonly<Record<string, number>> = { obl: 0.5, nmod: 0.5, advmod: 0.5 }
/** "met after the release of X on Monday": what is before or after has a time of its own. */
const TIMED: ReadonlySet<string> = new Set([
  'after',
  'ahead_of',
  'before',
  'during',
  'following',
  'since',
  'until',
])
const OTHER_UP = 2
const OTHER_DOWN = 1
const FARTHEST = 4.6

/** "since 2015", "from 2015 to 2018": prepositions of the time that somebody holds an office. */
const LASTING: ReadonlySet<string> = new Set(['since', 'from', 'between', 'in'])

/** The date that stands nearest to the trigger in the tree; one of the target's own goes before: "met X on Monday and Y on Friday". */
export function findDate(scene: Scene, trigger: number, target: Phrase): StatementDate | undefined {
  const { tree } = scene
  let best: { cost: number; date: StatementDate } | undefined
  for (const { first, head, value, end, text } of scene.dates) {
    const isBeside = first === target.last + 1 || tree.parent(head) === target.head
    const isOwn = tree.relation(target.head) === 'conj' && isBeside
    const cost = isOwn ? 0 : distance(tree, trigger, head)
    if (cost > FARTHEST || (best !== undefined && best.cost <= cost)) continue
    best = { cost, date: { value, ...(end !== undefined && { end }), text } }
  }
  return best?.date
}

/** When somebody held an office: the date that hangs on its noun; for who "was elected president", when that was. */
export function findTerm(scene: Scene, office: number, target: Phrase): StatementDate | undefined {
  const { tree, dates } = scene
  if (tree.relation(office) === 'xcomp') return findDate(scene, tree.parent(office), target)
  const term = dates.find(
    ({ head }) => tree.parent(head) === office && LASTING.has(tree.caseOf(head)),
  )
  if (term === undefined) return undefined
  const { value, end, text } = term
  return { value, ...(end !== undefined && { end }), text }
}

function costUp(tree: SentenceTree, node: number): number {
  const relation = plainRelation(tree.relation(node))
  if (relation === 'ccomp' && GOVERNING.performing.has(tree.lemma(tree.parent(node)))) return 1
  const words = tree.children(node, 'advmod', 'mark').map((child) => tree.lower(child))
  if (relation === 'advcl' && words.includes('when')) return 0.5
  if (words.includes('where')) return 1
  return UP[relation] ?? OTHER_UP
}

function distance(tree: SentenceTree, trigger: number, date: number): number {
  const above = tree.path(trigger)
  const aboveDate = tree.path(date)
  const meeting = aboveDate.findIndex((node) => above.includes(node))
  const joint = aboveDate[meeting]
  if (joint === undefined) return Number.POSITIVE_INFINITY
  const way = above.slice(0, above.indexOf(joint))
  const isTimed = way.some((node) => TIMED.has(tree.caseOf(node)))
  if (isTimed) return isBehind(tree, trigger, date) ? 0.5 : Number.POSITIVE_INFINITY
  const up = way.map((node) => costUp(tree, node))
  const down = aboveDate.slice(0, meeting).map((node, index) => {
    const relation = plainRelation(tree.relation(node))
    const last = index === meeting - 1 ? LAST[relation] : undefined
    return last ?? DOWN[relation] ?? OTHER_DOWN
  })
  return [...up, ...down].reduce((sum, cost) => sum + cost, 0)
}

/** "resigned after the arrest of X in Lima in 2023": the date is the arrest's, whatever the tree hangs it on. */
function isBehind(tree: SentenceTree, trigger: number, date: number): boolean {
  const between = tree.words.slice(trigger + 1, date)
  return (
    tree.isNoun(trigger) &&
    date > trigger &&
    !between.some(({ upos }) => /^(PUNCT|VERB)$/.test(upos))
  )
}
