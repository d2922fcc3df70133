import type { SentenceTree } from '../tree'
import { findSubject } from './find-subject'
import { GOVERNING } from './knowledge'
import { isParticiple, isPassive } from './voice'

const LINKS: ReadonlySet<string> = new Set(['for', 'in', 'of', 'on', 'over', 'with'])

/** Who is held to be behind an act, and whether that is only an allegation. */
export interface Accused {
  readonly nodes: readonly number[]
  readonly isAlleged: boolean
}

/** "convicted of the murder", "charged with the theft", "guilty of the attack", "serving a sentence for the killing". */
export function findAccused(tree: SentenceTree, act: number): Accused | undefined {
  if (tree.upos(act) !== 'NOUN' || !LINKS.has(tree.caseOf(act))) return undefined
  const holder = tree.parent(act)
  const lemma = tree.lemma(holder)
  const isAlleged = GOVERNING.allegation.has(lemma) || GOVERNING.pursuit.has(lemma)
  if (tree.upos(holder) === 'NOUN') {
    if (!isSentence(tree, holder)) return undefined
    return { nodes: holderOfSentence(tree, holder), isAlleged }
  }
  const sentence = tree.children(holder, 'obj').find((child) => isSentence(tree, child))
  if (sentence !== undefined && GOVERNING.undergoing.has(lemma)) {
    const isOpen = !GOVERNING.punishment.has(tree.lemma(sentence))
    return { nodes: findSubject(tree, holder), isAlleged: isOpen }
  }
  if (lemma === 'guilty') return { nodes: whoIsGuilty(tree, holder), isAlleged }
  const isBlame = isAlleged || GOVERNING.punishment.has(lemma) || GOVERNING.blame.has(lemma)
  return isBlame ? { nodes: patients(tree, holder), isAlleged } : undefined
}

/** "sentence", "trial", "charge". */
function isSentence(tree: SentenceTree, noun: number): boolean {
  const lemma = tree.lemma(noun)
  return [GOVERNING.punishment, GOVERNING.pursuit, GOVERNING.allegation].some((known) =>
    known.has(lemma),
  )
}

/** "his trial for the murder", "is serving a sentence for the murder". */
function holderOfSentence(tree: SentenceTree, noun: number): readonly number[] {
  const owners = tree.children(noun, 'nmod:poss')
  if (owners.length > 0) return owners
  const verb = tree.parent(noun)
  if (GOVERNING.undergoing.has(tree.lemma(verb))) return findSubject(tree, verb)
  return /^obl/.test(tree.relation(noun)) ? patients(tree, verb) : []
}

/** "was found guilty", "found her guilty", "is guilty". */
function whoIsGuilty(tree: SentenceTree, adjective: number): readonly number[] {
  const own = tree.children(adjective, 'nsubj')
  if (own.length > 0) return own
  const verb = tree.parent(adjective)
  const isPleaded = tree.lemma(verb) === 'plead'
  return isPleaded ? findSubject(tree, verb) : patients(tree, verb)
}

/** Whom the verb is done to. */
function patients(tree: SentenceTree, verb: number): readonly number[] {
  if (tree.upos(verb) !== 'VERB') return []
  if (!isPassive(tree, verb)) return tree.children(verb, 'obj')
  if (isParticiple(tree, verb)) return [tree.parent(verb)]
  const own = tree.children(verb, 'nsubj:pass')
  return own.length > 0 ? own : findSubject(tree, verb)
}
