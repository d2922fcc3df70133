import type { KindName } from '@newsgraph/graph'
import { kindOfTail } from '../lexicon/name-heads'
import { nameKey } from '../lexicon/name-key'

/** What equal names of one kind share: "New START treaty" and "New START", "Ministry of Defence" and "Defense Ministry". */
export function coreOfName(text: string, kind: KindName): string {
  const key = nameKey(text)
  if (kind === 'Agreement') return withoutTail(key)
  if (kind === 'Organization') return ministryOf(key)
  if (kind === 'Person') return key.replace(/,? (jr|sr|ii|iii|iv)\.?$/, '')
  return key
}

function withoutTail(key: string): string {
  const words = key.split(' ')
  const tail = kindOfTail(words.at(-1) ?? '')
  return words.length > 2 && tail?.kind === 'Agreement' ? words.slice(0, -1).join(' ') : key
}

/** "ministry of defence" is the "defense ministry". */
function ministryOf(key: string): string {
  const [, body, field] = /^(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(key) ?? []
  const turned = body === undefined || field === undefined ? key : `${field} ${body}`
  return turned
    .replace(/\bdefence\b/, 'defense')
    .replace(/\blabour ministry\b/, 'labor ministry')
    .replace(/\bforeign affairs ministry\b/, 'foreign ministry')
}
