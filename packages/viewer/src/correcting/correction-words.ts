import type { Correction, Judgement } from '@newsgraph/graph'

/** What a correction does, with names for ids: "merge A. Blinken into Antony Blinken". */
export function correctionWords(
  correction: Correction,
  nameOf: (entity: string) => string,
  /** What the rejected sentence was read to say. */
  said = 'a statement',
): string {
  const subject = 'entity' in correction ? nameOf(correction.entity) : ''
  switch (correction.kind) {
    case 'merge':
      return `merge ${subject} into ${nameOf(correction.into)}`
    case 'split':
      return `split ${correction.name} off ${subject}`
    case 'rename':
      return `rename ${subject} to ${correction.name}`
    case 'change-kind':
      return `change ${subject} to ${correction.to}`
    case 'alias':
      return `add the name ${correction.alias} to ${subject}`
    case 'reject':
      return `reject “${said}”`
    case 'distinct':
      return `keep ${subject} and ${nameOf(correction.other)} apart`
  }
}

/** What a judgement does, as whoever made it saw it; from its ids where nobody said. */
export function judgementWords({ words, correction }: Judgement): string {
  return words ?? correctionWords(correction, nameOfId)
}

/** The name in an id, as far as it can be told: `person:antony-blinken` is "Antony Blinken". */
export function nameOfId(id: string): string {
  const slug = id.replace(/^[^:]*:/, '').replace(/@.*$/, '')
  return slug.replace(/(?:^|-)(\p{L})/gu, (part, letter: string) =>
    part.replace('-', ' ').replace(letter, letter.toUpperCase()),
  )
}

const DONE: Readonly<Record<string, string>> = {
  merge: 'Merged',
  split: 'Split',
  rename: 'Renamed',
  change: 'Changed',
  add: 'Added',
  reject: 'Rejected',
  keep: 'Kept',
}

/** The same, once it is done: "Merged A. Blinken into Antony Blinken". */
export function doneWords(words: string): string {
  return words.replace(/^\S+/, (verb) => DONE[verb] ?? `Done: ${verb}`)
}
