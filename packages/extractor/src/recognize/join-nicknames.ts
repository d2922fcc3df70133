import type { TaggedName } from '../document'
import type { SentenceTree } from '../tree'

const QUOTE = /^["“”'‘’]$/u

/** X "Nick" Y: three names of a person, one name. */
export function joinNicknames(
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

function isContinued(tree: SentenceTree, before: TaggedName, name: TaggedName): boolean {
  const areTwo = before.tag === 'PER' && name.tag === 'PER' && name.first - before.last === 2
  return areTwo && QUOTE.test(tree.lower(before.last + 1))
}
