import type { TaggedName } from '../document'
import type { SentenceTree } from '../tree'

const QUOTE = /^["“”'‘’]$/u
const INITIAL = /^\p{Lu}\.$/u

/** Names of persons that are parts of one: X "Nick" Y, "Ivan V." before "Petrov", "Recep" before "Tayyip Erdogan". */
export function joinPeople(
  tree: SentenceTree,
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const joined: TaggedName[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before !== undefined && isContinued(tree, before, name)) {
      joined[joined.length - 1] = { ...before, last: name.last }
    } else {
      joined.push(name)
    }
  }
  return joined
}

/** "Recep" before "Tayyip Erdogan": nobody is called by a first name right before another's full name. */
function isCutOff(before: TaggedName, name: TaggedName): boolean {
  return before.first === before.last && name.first < name.last
}

function isContinued(tree: SentenceTree, before: TaggedName, name: TaggedName): boolean {
  if (before.tag !== 'PER' || name.tag !== 'PER') return false
  const between = name.first - before.last - 1
  if (between === 0)
    return INITIAL.test(tree.word(before.last)?.text ?? '') || isCutOff(before, name)
  return between === 1 && QUOTE.test(tree.lower(before.last + 1))
}
