import data from '../../knowledge/name-heads.json'

export interface HeadKind {
  readonly kind: 'Agreement' | 'Event' | 'Organization' | 'Place'
  readonly subkind: string
}

const KINDS = ['Agreement', 'Event', 'Organization', 'Place'] as const
const heads = new Map<string, HeadKind>()
for (const kind of KINDS) {
  for (const [subkind, words] of Object.entries(data[kind])) {
    for (const word of words) {
      if (!heads.has(word)) heads.set(word, { kind, subkind })
    }
  }
}

/** What a name with this head word is: "treaty", "ministry". */
export function kindOfHead(word: string): HeadKind | undefined {
  return heads.get(word.toLowerCase().replace(/\.$/, ''))
}

/** What a name is by its head: the last word, the one before "of", "for" or "on", or else the first. */
export function kindOfName(words: readonly string[]): HeadKind | undefined {
  const link = words.findIndex((word, index) => index > 0 && /^(of|for|on|against)$/.test(word))
  const head = link > 0 ? words[link - 1] : words.at(-1)
  return kindOfHead(head ?? '') ?? kindOfHead(words.at(-1) ?? '') ?? firstWord(words)
}

/** "Radio Free Europe", "Lake Chad", "University College": the head may stand first. */
function firstWord(words: readonly string[]): HeadKind | undefined {
  return words.length > 1 ? kindOfHead(words[0] ?? '') : undefined
}

const tails = new Set(data.tails)

/** What "the Muscat talks" or "the Minsk accords" are by their last word, in lower case. */
export function kindOfTail(word: string): HeadKind | undefined {
  return tails.has(word) ? kindOfHead(word) : undefined
}

const statePrefixes: ReadonlyMap<string, string> = new Map(Object.entries(data.statePrefixes))

/** What stands before the name of a state's body instead of its adjective: "US Supreme Court". */
export function statePrefix(code: string): string | undefined {
  return statePrefixes.get(code)
}

const explaining = new Set(data.explaining)

/** Whether a common noun behind a name only says what it names: "the Unity party", "the New START treaty". */
export function isExplaining(word: string): boolean {
  return explaining.has(word)
}

const firsts = new Set(data.firsts)

/** Whether a name often starts with this word and goes on with a word of its own: "Cyclone", "Lake". */
export function isFirstOfName(word: string): boolean {
  return firsts.has(word)
}

const common = new Set(data.common)

/** Whether many states have a body of this name: "Foreign Ministry", "Supreme Court". */
export function isCommonBody(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => common.has(word))
}
