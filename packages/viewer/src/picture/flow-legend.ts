import type { Stance } from '@newsgraph/graph'
import type { Measure } from '../drawing/measure-words'
import { fontOf, type Type } from '../drawing/word'
import type { Certainty } from '../graph/certainty'
import { pictureOf } from '../kinds/kind-picture'
import { CERTAINTY_WORDS, STANCE_WORDS } from '../panels/words'
import type { PictureLegend } from './caption'

/** An entry of a picture's legend, from its upper left corner. */
export interface LegendItem {
  readonly sign: LegendSign
  readonly words: string
  readonly x: number
  readonly y: number
}

export type LegendSign =
  | { readonly kind: string }
  | { readonly stance: Stance }
  | { readonly certainty: Certainty }
  | { readonly evidence: true }

export const LEGEND_TYPE: Type = { weight: 500, size: 12 }
/** Pixels of an entry's sign with the gap after it, between entries, and of a row. */
export const SIGN = 26
const GAP = 18
const ROW = 22

/** Sets a legend in rows no wider than `width` pixels. @returns its entries, and the height of all rows */
export function flowLegend(
  legend: PictureLegend,
  width: number,
  measure: Measure,
): { items: LegendItem[]; height: number } {
  const items: LegendItem[] = []
  let [x, y] = [0, 0]
  for (const group of groupsOf(legend)) {
    for (const { sign, words } of group) {
      const across = SIGN + measure(words, fontOf(LEGEND_TYPE))
      if (x > 0 && x + across > width) [x, y] = [0, y + ROW]
      items.push({ sign, words, x, y })
      x += across + GAP
    }
  }
  return { items, height: y + ROW }
}

function groupsOf({ kinds, stances, certainties }: PictureLegend) {
  return [
    kinds.map((kind) => ({ sign: { kind }, words: pictureOf(kind).plural })),
    stances.map((stance) => ({ sign: { stance }, words: STANCE_WORDS[stance] })),
    certainties.map((certainty) => ({ sign: { certainty }, words: CERTAINTY_WORDS[certainty] })),
    [{ sign: { evidence: true } as const, words: 'Thicker: more sentences' }],
  ]
}
