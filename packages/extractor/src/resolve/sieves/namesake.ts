import type { Candidate } from '../../document'
import { kindsOfNoun } from '../../lexicon/nominal-nouns'
import { pronounOf } from '../../lexicon/pronouns'
import type { Draft, Story } from '../story'

/** "The group's founder, Josiah Wren", "its owner, Ana Ruiz": the body that has that person's surname in its name. */
export function namesakeOf(candidate: Candidate, story: Story): readonly Draft[] | undefined {
  const tree = story.tree(candidate)
  if (tree.relation(candidate.head) !== 'nmod:poss' || !mayBeBody(candidate)) return undefined
  const office = tree.parent(candidate.head)
  const bearer = tree.sentence.names.find(({ first, last, tag }) => {
    const name = tree.headOf(first, last)
    const isApposed = tree.parent(name) === office || tree.parent(office) === name
    return tag === 'PER' && first < last && isApposed
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
