import type { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'

/** An entity as sigma draws it: `x` and `y` in layout pixels with y upwards, `size` its radius in pixels. */
export interface DrawnNode {
  x: number
  y: number
  size: number
  /** Not its label: these sigma would index to write them. */
  name: string
  kind: string
}

/** A line as sigma draws it: `bow` is how far its middle is bent aside, in pixels. */
export interface DrawnLine {
  bow: number
  /** Whether it is no straight stretch: because of its bow, or because it is a loop. */
  bent: boolean
  arrow: boolean
}

/** How much is left of size, thickness and colour in a crowd, 0 to 1. */
export interface Crowd {
  readonly scale: number
  readonly opacity: number
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnLine>

export type Renderer = Sigma<DrawnNode, DrawnLine>

/** What the node programs are given. */
export interface StyledNode extends NodeDisplayData {
  shape: number
  borderColor: string
  icon: string
  iconColor: string
}

/** What the line program is given; `dash` is the length of a dash and its gap in pixels, 0 for none. */
export interface StyledLine extends EdgeDisplayData {
  bow: number
  arrow: boolean
  dash: number
}
