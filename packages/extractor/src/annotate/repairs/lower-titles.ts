import { isTitle } from '../../lexicon/titles'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/**
 * "Actress X, who was born in", "Major De La Pena, head of the mission": where the parser took the title for the name's first word, the name goes up;
 * what follows a name is about who bears it.
 */
export function lowerTitles(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last, tag }): readonly Arc[] => {
    const name = tree.headOf(first, last)
    const behind = tree
      .children(name, 'nmod:desc')
      .flatMap((title) => tree.children(title, 'acl:relcl', 'appos'))
      .filter((child) => child > last)
    if (behind.length > 0) {
      return behind.map((index) => ({ index, head: name, relation: tree.relation(index) }))
    }
    const title = first - 1
    const isBelow = tree.parent(name) === title && tree.relation(name) === 'flat'
    if (tag !== 'PER' || !isBelow || !isTitle(tree.lower(title))) return []
    const rest = tree.children(title).filter((child) => child > title && child !== name)
    return [
      { index: name, head: tree.parent(title), relation: tree.relation(title) },
      ...rest.map((index) => ({ index, head: name, relation: tree.relation(index) })),
      { index: title, head: name, relation: 'nmod:desc' },
    ]
  })
}
