import type { Position, Quotation } from '../document'

type Stretch = Pick<Quotation, 'first' | 'last'>

export function holdsSentence({ first, last }: Stretch, sentence: number): boolean {
  return first.sentence <= sentence && sentence <= last.sentence
}

/** Whether a token stands between a quotation's marks. */
export function isWithin({ first, last }: Stretch, position: Position): boolean {
  return isBefore(first, position) && isBefore(position, last)
}

function isBefore(left: Position, right: Position): boolean {
  return (
    left.sentence < right.sentence || (left.sentence === right.sentence && left.token < right.token)
  )
}
