/** Types that are nouns, or want a preposition, to stand between two names. */
const PHRASES: Readonly<Record<string, string>> = {
  EXCHANGED_FOR: 'was exchanged for',
  HOLDS_POSITION: 'holds position at',
  LOCATED_IN: 'is in',
  MEMBER_OF: 'is member of',
  NATIONAL_OF: 'is national of',
  PART_OF: 'is part of',
  PARTY_TO: 'is party to',
  RELATED_TO: 'is related to',
  REQUESTED: 'made a request about',
  RELATIVE_OF: 'is relative of',
}

/** A type as the words between its ends: `SPOKE_WITH` is "spoke with". */
export function relationWords(type: string): string {
  return PHRASES[type] ?? type.toLowerCase().replaceAll('_', ' ')
}

/** "1 sentence", "2 sentences", "1,204 entities". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** "34 entities" where all are shown, "20 of 34 entities" where some are. */
export function countedOf(shown: number, all: number, one: string, many?: string): string {
  return shown === all
    ? counted(all, one, many)
    : `${shown.toLocaleString('en')} of ${counted(all, one, many)}`
}
