import type { KindName } from '@newsgraph/graph'
import type { Annotated, Name, Recognized } from '../document'
import { isExplaining, kindOfName } from '../lexicon/name-heads'
import { nameKey, nameWords } from '../lexicon/name-key'
import { kindsOfNoun } from '../lexicon/nominal-nouns'
import { SentenceTree } from '../tree'
import { collectSpans } from './collect-spans'
import { findSubkind } from './find-subkind'
import { judgeKind } from './judge-kind'
import { byPosition, type NameSpan } from './name-span'
import { nestNames } from './nest-names'
import { rescueNames } from './rescue-names'
import { settleKinds } from './settle-kinds'

/** Finds the names of a story and settles their kinds over all their mentions. */
export function recognize(annotated: Annotated): Recognized {
  const trees = annotated.sentences.map((sentence) => new SentenceTree(sentence))
  const judged = trees.flatMap((tree, sentence) =>
    collectSpans(tree, sentence).map((span) => ({ span, tree, votes: judgeKind(span, tree) })),
  )
  const kinds = settleKinds(judged)
  const names = judged.flatMap(({ span, tree }) => {
    const kind = kinds.get(nameKey(span.text))
    return kind === undefined ? [] : [nameOf(span, kind, tree)]
  })
  const rescued = rescueNames(trees, names)
  return { ...annotated, names: [...rescued, ...nestNames(trees, rescued)].sort(byPosition) }
}

function nameOf(span: NameSpan, kind: KindName, tree: SentenceTree): Name {
  const { sentence, first, last, head, text, country, demonym, nested, known } = span
  const own = known ?? kindOfName(nameWords(text))
  const subkind = own?.kind === kind ? own.subkind : findSubkind(span, kind, tree)
  return {
    sentence,
    first,
    last,
    head: explainedBy(tree, span, kind) ?? head,
    text,
    kind,
    ...(span.span === undefined ? {} : { span: span.span }),
    ...(subkind === undefined ? {} : { subkind }),
    ...(kind === 'Country' && country !== undefined ? { country } : {}),
    ...(kind === 'Country' && demonym ? { demonym } : {}),
    ...(nested ? { nested } : {}),
  }
}

/** "the Unity party": the noun behind the name that stands for it in the sentence, where it is of the name's kind. */
function explainedBy(
  tree: SentenceTree,
  { head, last, demonym, nested, country }: NameSpan,
  kind: KindName,
): number | undefined {
  const noun = last + 1
  if (demonym || nested || country !== undefined || tree.parent(head) !== noun) return undefined
  if (!/^(compound|amod)$/.test(tree.relation(head)) || !isExplaining(tree.lower(noun)))
    return undefined
  return kindsOfNoun(tree.lemma(noun)).includes(kind) ? noun : undefined
}
