import type { KindName } from '@newsgraph/graph'
import { subkindOfNoun } from '../lexicon/nominal-nouns'
import type { SentenceTree } from '../tree'
import type { NameSpan } from './name-span'

/** From the noun beside the name: "the drugmaker X", "X, a newspaper". */
export function findSubkind(
  span: NameSpan,
  kind: KindName,
  tree: SentenceTree,
): string | undefined {
  if (kind !== 'Organization') return undefined
  const above = /^(appos|flat|nmod:desc)/.test(tree.relation(span.head))
    ? [tree.parent(span.head)]
    : []
  const nouns = [...above, ...tree.children(span.head, 'appos', 'compound', 'nmod:desc')]
  for (const noun of nouns) {
    const subkind = tree.upos(noun) === 'NOUN' ? subkindOfNoun(tree.lemma(noun)) : undefined
    if (subkind !== undefined) return subkind
  }
  return undefined
}
