import { countryNamed, countryOfDemonym } from '../lexicon/countries'
import { nameKey, nameWords } from '../lexicon/name-key'
import type { SentenceTree } from '../tree'
import type { NameCandidate, Story } from './story'

/** A body's name without its state, and the state: "Russian Foreign Ministry", "Russia's …", "… of India". */
export function findState(
  candidate: NameCandidate,
  story: Story,
): { readonly words: readonly string[]; readonly state?: string } {
  const words = nameWords(candidate.text)
  const inside = stateInside(candidate.text)
  if (inside !== undefined) return inside
  const state = stateBeside(story.tree(candidate), candidate)
  return state === undefined ? { words } : { words, state }
}

function stateInside(
  text: string,
): { readonly words: readonly string[]; readonly state: string } | undefined {
  const parts = text.split(/\s+/)
  for (let length = Math.min(4, parts.length - 1); length >= 1; length--) {
    const state = stateOf(parts.slice(0, length).join(' '))
    const rest = parts.slice(length).join(' ')
    if (state !== undefined && rest !== '') return { words: nameWords(rest), state }
  }
  const [, body, owner] = /^(.+?) of (?:the )?(.+)$/u.exec(text) ?? []
  const state = owner === undefined ? undefined : countryNamed(owner)
  return body === undefined || state === undefined ? undefined : { words: nameWords(body), state }
}

function stateBeside(tree: SentenceTree, { first, last, head }: NameCandidate): string | undefined {
  for (const child of tree.children(head, 'nmod:poss', 'amod', 'compound', 'nmod')) {
    if (child >= first && child <= last) continue
    const relation = tree.relation(child)
    if (relation === 'nmod' && !/^(of|in)$/.test(tree.caseOf(child))) continue
    const state = stateAround(tree, child)
    if (state !== undefined) return state
  }
  const before = /^['’]s?$/u.test(tree.lower(first - 1)) ? first - 2 : first - 1
  return stateOf(tree.text(before, before))
}

/** The token may be one word of a longer country's name. */
function stateAround(tree: SentenceTree, index: number): string | undefined {
  const part = tree.children(index, 'compound', 'amod', 'flat')[0] ?? index
  const long = tree.text(Math.min(part, index), Math.max(part, index))
  return stateOf(long) ?? stateOf(tree.text(index, index))
}

function stateOf(text: string): string | undefined {
  return nameKey(text) === '' ? undefined : (countryNamed(text) ?? countryOfDemonym(text))
}
