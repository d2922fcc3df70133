import type { Positions } from './geometry'
import { placeNewcomers } from './place-newcomers'
import { type LayoutInput, placeNodes } from './place-nodes'

export interface LayoutTask extends LayoutInput {
  /** Places that are kept; the rest goes around them. None for a network that is drawn for the first time. */
  readonly known?: Positions | undefined
}

export function layOut({ known, ...input }: LayoutTask): Positions {
  return known === undefined ? placeNodes(input) : placeNewcomers(input, known)
}
