import type { Positions } from './geometry'
import type { Size } from './pack-rectangles'

/** Is told which share of the work is done, 0 to 1. */
export type Report = (share: number) => void

/** What is to be laid out, and where. */
export interface LayoutInput {
  readonly nodes: readonly string[]
  /** Lines between them; directions, doubles and loops don't matter. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Radii in pixels. */
  readonly sizes: ReadonlyMap<string, number>
  readonly stage: Size
}

/** What orders the entities: how they are tied, what they are, when they are first seen, whom they belong with. */
export const LAYOUTS = ['forces', 'kinds', 'time', 'communities'] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** Nodes that stand together; no node is in two groups. */
export interface NodeGroup {
  readonly name: string
  readonly nodes: readonly string[]
}

export interface LayoutTask extends LayoutInput {
  readonly layout: LayoutName
  /** For every layout but forces. Nodes in none of them stand in rows below. */
  readonly groups: readonly NodeGroup[]
  /** Places that are kept; the rest goes around them. None for a network that is drawn for the first time. */
  readonly known?: Positions | undefined
}
