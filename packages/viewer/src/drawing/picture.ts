import type { ShapeName } from '../kinds/shapes'
import type { Point } from '../layout/geometry'
import type { Palette } from './palette'
import type { Region } from './regions'
import type { Word } from './word'

/** How much is in a picture. */
export type PicturePart = 'stage' | 'whole'

/** What is to be seen on the stage, in its pixels, as shapes that any other form can be made of. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly palette: Palette
  /** Each from what is behind to what is in front. */
  readonly regions: readonly Region[]
  readonly lines: readonly PictureLine[]
  readonly nodes: readonly PictureNode[]
  readonly words: readonly Word[]
  /** The middles of pin marks. */
  readonly pins: readonly Point[]
}

export interface PictureLine {
  /** Of an SVG path. */
  readonly path: string
  /** The head, where it has one. */
  readonly head: string | undefined
  readonly width: number
  /** `#rrggbb`, or `#rrggbbaa`. */
  readonly color: string
  /** Pixels of a dash with its gap; 0 for none. */
  readonly dash: number
}

export interface PictureNode extends Point {
  readonly radius: number
  readonly shape: ShapeName
  readonly icon: string
  readonly color: string
  readonly iconColor: string
  readonly borderColor: string
}
