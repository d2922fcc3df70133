import type { KindName } from '@newsgraph/graph'
import type { Candidate } from '../document'
import { plainRelation, type SentenceTree } from '../tree'
import type { Draft, Story } from './story'

/** An earlier mention, as something to point back at. */
export interface Antecedent {
  readonly draft: Draft
  readonly candidate: Candidate
  readonly isSubject: boolean
}

/** What was mentioned so far, in reading order, and who was last named together. */
export class Salience {
  readonly #seen: Antecedent[] = []
  readonly #groups: { readonly drafts: readonly Draft[]; readonly sentence: number }[] = []

  constructor(private readonly story: Story) {}

  mention(candidate: Candidate, drafts: readonly Draft[]): void {
    const isSubject = standsAsSubject(this.story.tree(candidate), candidate.head)
    for (const draft of drafts) this.#seen.push({ draft, candidate, isSubject })
    if (drafts.length > 1) this.#groups.push({ drafts, sentence: candidate.sentence })
    else this.#joinGroup(candidate)
  }

  /** Earlier mentions of these kinds, the latest first, at most `sentences` back. */
  *before(
    candidate: Candidate,
    kinds: readonly KindName[],
    sentences: number,
  ): Generator<Antecedent> {
    for (let index = this.#seen.length - 1; index >= 0; index--) {
      const antecedent = this.#seen[index]
      if (antecedent === undefined) continue
      if (candidate.sentence - antecedent.candidate.sentence > sentences) return
      if (kinds.includes(antecedent.draft.kind)) yield antecedent
    }
  }

  /** Those named together ("X and Y") last, at most `sentences` back, who fit. */
  group(
    candidate: Candidate,
    sentences: number,
    fits: (drafts: readonly Draft[]) => boolean = () => true,
  ): readonly Draft[] | undefined {
    const found = this.#groups.findLast(({ drafts }) => fits(drafts))
    const isNear = found !== undefined && candidate.sentence - found.sentence <= sentences
    return isNear ? found.drafts : undefined
  }

  #joinGroup(candidate: Candidate): void {
    const tree = this.story.tree(candidate)
    if (candidate.name?.demonym || candidate.name?.nested) return
    const own = titleOf(tree, candidate.head)
    const top = tree.relation(own) === 'conj' ? tree.parent(own) : candidate.head
    const heads = new Set([top, ...tree.children(top, 'conj')])
    const members = this.#seen
      .filter((other) => other.candidate.sentence === candidate.sentence)
      .filter((other) => heads.has(headOfTitle(tree, other.candidate.head, heads)))
      .map(({ draft }) => draft)
    const drafts = [...new Set(members)].filter(({ kind }) => kind === members[0]?.kind)
    if (drafts.length > 1) this.#groups.push({ drafts, sentence: candidate.sentence })
  }
}

/** The noun that a name explains: "rival" in "and its rival, Y". */
function titleOf(tree: SentenceTree, head: number): number {
  return tree.relation(head) === 'appos' && tree.upos(tree.parent(head)) === 'NOUN'
    ? tree.parent(head)
    : head
}

/** "Minister X and Minister Y": the name may hang on its title. */
function headOfTitle(tree: SentenceTree, head: number, heads: ReadonlySet<number>): number {
  const parent = tree.parent(head)
  const isTitled = /^(appos|flat|nmod:desc)/.test(tree.relation(head))
  return !heads.has(head) && isTitled ? parent : head
}

/** Also through a title or an apposition that is the subject. */
function standsAsSubject(tree: SentenceTree, head: number): boolean {
  const up = tree.path(head).find((index) => !/^(appos|flat|nmod:desc)/.test(tree.relation(index)))
  return up !== undefined && plainRelation(tree.relation(up)) === 'nsubj'
}
