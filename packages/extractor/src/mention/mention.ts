import type { Candidate, Mentioned, Name, Quoted } from '../document'
import { holdsSentence, isWithin } from '../quote/is-within'
import { SentenceTree } from '../tree'
import { describeName } from './describe-name'
import { findNominals } from './find-nominals'
import { findPronouns } from './find-pronouns'

/** Lists all words that may refer to an entity, as they end: "his" before "his party". */
export function mention(quoted: Quoted): Mentioned {
  const names = groupBySentence(quoted.names)
  const candidates = quoted.sentences.flatMap((annotated, sentence) => {
    const quotations = quoted.quotations.filter((quotation) => holdsSentence(quotation, sentence))
    const tree = new SentenceTree(annotated)
    const here = names.get(sentence) ?? []
    return [
      ...here.map((name) => nameCandidate(tree, name, here)),
      ...findNominals(tree, sentence, here),
      ...findPronouns(tree, sentence, (token) =>
        quotations.some((quotation) => isWithin(quotation, { sentence, token })),
      ),
    ].sort((left, right) => left.last - right.last || right.first - left.first)
  })
  return { ...quoted, candidates }
}

function groupBySentence(names: readonly Name[]): ReadonlyMap<number, readonly Name[]> {
  const groups = new Map<number, Name[]>()
  for (const name of names) {
    const group = groups.get(name.sentence)
    if (group === undefined) groups.set(name.sentence, [name])
    else group.push(name)
  }
  return groups
}

function nameCandidate(tree: SentenceTree, name: Name, names: readonly Name[]): Candidate {
  const { sentence, first, last, head, span, text } = name
  const described = name.nested || name.demonym ? { words: [] } : describeName(tree, name, names)
  return {
    sentence,
    first,
    last,
    head,
    ...(span === undefined ? {} : { span }),
    form: 'name',
    text,
    name,
    descriptions: described.words,
    ...(described.text === undefined ? {} : { description: described.text }),
  }
}
