import type { Candidate } from '../../document'
import { kindsOfNoun } from '../../lexicon/nominal-nouns'
import { pronounOf } from '../../lexicon/pronouns'
import type { Draft, Story } from '../story'

/** "The group's founder, Josiah Wren", "its owner, Ana Ruiz": the body that has that person's surname in its name. */
export function namesakeOf(candidate: Candidate, story: Story): readonly Draft[] | undefined {
  const tree = story.tree(candidate)
  if (tree.relation(candidate.head) !== 'nmod:poss' || !mayBeBody(candidate)) return undefined
  const office = tree.parent(candidate.head)
  const bearer = story.document.names.find(({ sentence, head, first, last, kind }) => {
    if (sentence !== candidate.sentence || kind !== 'Person' || first === last) return false
    return tree.parent(head) === office || tree.parent(office) === head
  })
  if (bearer === undefined) return undefined
  const [body, ...others] = story
    .withWord(tree.lower(bearer.last))
    .filter((draft) => draft.kind === 'Organization' && story.isIntroduced(draft, candidate))
  return body === undefined || others.length > 0 ? undefined : [body]
}

function mayBeBody({ form, text, descriptions }: Candidate): boolean {
  if (form === 'pronoun') return pronounOf(text)?.gender === 'none'
  return kindsOfNoun(descriptions.at(-1) ?? '').includes('Organization')
}
