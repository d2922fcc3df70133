import type { ExplainedToken } from '@newsgraph/extractor'
import { oneLine } from '../../describe-error'

const HEADER = ['word', '#', 'part of speech', 'relation', 'lemma', 'tags']

/** A sentence's dependency tree as rows: a token below its head, with what each layer says of it. */
export function treeRows(tokens: readonly ExplainedToken[]): readonly (readonly string[])[] {
  return [HEADER, ...branches(tokens, -1, '').flat()]
}

/** One list of rows for each token that hangs on `head`: its own, and those below it. */
function branches(tokens: readonly ExplainedToken[], head: number, trunk: string): string[][][] {
  const children = [...tokens.keys()].filter((index) => tokens[index]?.head === head)
  return children.map((index, place) => {
    const isLast = place === children.length - 1
    const [own, below] = isLast ? ['└─ ', '   '] : ['├─ ', '│  ']
    const isRoot = head === -1
    const row = describeToken(tokens[index], index, isRoot ? '' : trunk + own)
    return [row, ...branches(tokens, index, isRoot ? '' : trunk + below).flat()]
  })
}

function describeToken(token: ExplainedToken | undefined, index: number, branch: string): string[] {
  if (token === undefined) return []
  const { text, upos, relation, lemma, tags } = token
  return [branch + oneLine(text), String(index), upos, relation, oneLine(lemma), tags.join(' ')]
}
