import type { Name } from '../document'
import { nameKey } from '../lexicon/name-key'
import type { SentenceTree } from '../tree'
import { spanOf } from './name-span'

/**
 * Full names of persons and places inside the names of bodies, events and agreements, where the story also names them
 * alone: "Anna Keller" in "the Anna Keller Foundation".
 */
export function nestNames(trees: readonly SentenceTree[], names: readonly Name[]): readonly Name[] {
  const alone = new Map<string, Name>()
  for (const name of names) {
    const isLong = name.last > name.first && !name.nested && name.span === undefined
    if (isLong && (name.kind === 'Person' || name.kind === 'Place'))
      alone.set(nameKey(name.text), name)
  }
  if (alone.size === 0) return []
  return names.flatMap((outer) => {
    const tree = trees[outer.sentence]
    if (tree === undefined || outer.kind === 'Person' || outer.nested) return []
    return innerNames(tree, outer, alone)
  })
}

function innerNames(
  tree: SentenceTree,
  outer: Name,
  alone: ReadonlyMap<string, Name>,
): readonly Name[] {
  const found: Name[] = []
  for (let first = outer.first; first < outer.last; first++) {
    for (let last = outer.last; last > first; last--) {
      const known = alone.get(nameKey(tree.text(first, last)))
      const isWhole = first === outer.first && last === outer.last
      if (known === undefined || isWhole) continue
      const { head, text } = spanOf(tree, outer.sentence, first, last)
      const { kind, subkind } = known
      found.push({
        sentence: outer.sentence,
        first,
        last,
        head,
        text,
        kind,
        ...(subkind === undefined ? {} : { subkind }),
        nested: true,
      })
      first = last
      break
    }
  }
  return found
}
