import type { KindName } from '@newsgraph/graph'
import type { Candidate, Mentioned, Name } from '../document'
import { nameKey } from '../lexicon/name-key'
import type { Gender } from '../lexicon/titles'
import { SentenceTree } from '../tree'

export type NameCandidate = Candidate & { readonly name: Name }

/** An entity while its mentions are gathered; `resolve` alone changes it. */
export interface Draft {
  readonly kind: KindName
  subkind?: string
  /** What equal names share; a body's name is without its state. */
  readonly nameKey: string
  /** How often each form was used as a name, in order of appearance. */
  readonly forms: Map<string, number>
  readonly descriptions: Set<string>
  description?: string
  /** ISO code of a `Country`. */
  readonly country?: string
  /** ISO code of the state whose body or official this is. */
  state?: string
  /** How the text speaks of a person; `sure` where a title or a pronoun says so. */
  gender?: { readonly is: Gender; readonly sure: boolean }
  mentions: number
}

/** One reference made so far. */
export interface Link {
  readonly candidate: Candidate
  readonly drafts: readonly Draft[]
  readonly metonym?: boolean
}

/** What is known of a story's entities so far. */
export class Story {
  readonly trees: readonly SentenceTree[]
  readonly drafts: Draft[] = []
  readonly links: Link[] = []
  readonly #byKey = new Map<string, Draft[]>()
  readonly #byWord = new Map<string, Draft[]>()
  readonly #countries = new Map<string, Draft>()
  readonly #linked = new Map<Candidate, Link>()
  readonly #introduced = new Map<Draft, Candidate>()

  constructor(readonly document: Mentioned) {
    this.trees = document.sentences.map((sentence) => new SentenceTree(sentence))
  }

  tree(candidate: Candidate): SentenceTree {
    const tree = this.trees[candidate.sentence]
    if (tree === undefined) {
      throw new RangeError(`expected a sentence of the story, got ${candidate.sentence}`)
    }
    return tree
  }

  /** Entities called exactly so. */
  called(key: string): readonly Draft[] {
    return this.#byKey.get(key) ?? []
  }

  /** Entities with this word in their name. */
  withWord(word: string): readonly Draft[] {
    return this.#byWord.get(word) ?? []
  }

  country(code: string): Draft | undefined {
    return this.#countries.get(code)
  }

  linkOf(candidate: Candidate): Link | undefined {
    return this.#linked.get(candidate)
  }

  /** Whether the entity was named before these words. */
  isIntroduced(draft: Draft, { sentence, first }: Candidate): boolean {
    const earliest = this.#introduced.get(draft)
    if (earliest === undefined) return false
    return (
      earliest.sentence < sentence || (earliest.sentence === sentence && earliest.first < first)
    )
  }

  add(facts: Pick<Draft, 'kind' | 'nameKey'> & Partial<Pick<Draft, 'country' | 'state'>>): Draft {
    const draft: Draft = {
      ...facts,
      forms: new Map(),
      descriptions: new Set(),
      mentions: 0,
    }
    this.drafts.push(draft)
    if (draft.country !== undefined) this.#countries.set(draft.country, draft)
    this.callAlso(draft, draft.nameKey)
    for (const word of new Set(draft.nameKey.split(' '))) push(this.#byWord, word, draft)
    return draft
  }

  /** Another name that stands for the entity: an acronym. */
  callAlso(draft: Draft, key: string): void {
    if (!this.called(key).includes(draft)) push(this.#byKey, key, draft)
  }

  link(candidate: Candidate, drafts: readonly Draft[], metonym = false): void {
    const link = { candidate, drafts, ...(metonym ? { metonym } : {}) }
    this.links.push(link)
    this.#linked.set(candidate, link)
    for (const draft of drafts) {
      draft.mentions++
      if (!this.isIntroduced(draft, candidate)) this.#introduced.set(draft, candidate)
    }
    const [draft] = drafts
    if (draft === undefined || drafts.length > 1) return
    for (const word of candidate.form === 'name' ? candidate.descriptions : []) {
      draft.descriptions.add(word)
    }
    if (candidate.form === 'name') nameDraft(draft, candidate, metonym)
  }
}

function nameDraft(draft: Draft, candidate: Candidate, metonym: boolean): void {
  if (!metonym && !candidate.name?.demonym) {
    draft.forms.set(candidate.text, (draft.forms.get(candidate.text) ?? 0) + 1)
  }
  if (candidate.description !== undefined) draft.description ??= candidate.description
  if (candidate.name?.subkind !== undefined && draft.kind === candidate.name.kind) {
    draft.subkind ??= candidate.name.subkind
  }
  for (const word of nameKey(candidate.text).split(' ')) draft.descriptions.add(word)
}

function push<Key>(map: Map<Key, Draft[]>, key: Key, draft: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [draft])
  else list.push(draft)
}
