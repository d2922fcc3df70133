import type { Point } from '../layout/geometry'

export const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif'

/** Words that are written on the stage, in pixels of it. */
export interface Word extends Point {
  readonly text: string
  readonly width: number
  readonly type: Type
  readonly color: string
  /** A halo of the background, with `x` and `y` where the baseline begins; or a plate of it, with both in its middle. */
  readonly ground: 'halo' | 'plate'
  /** Radians. */
  readonly slope: number
}

/** In which type words are set: a weight, and a size in pixels. */
export interface Type {
  readonly weight: number
  readonly size: number
}

/** Pixels of background around words with a halo, and beside those on a plate. */
export const HALO = 4
export const PLATE = 3

export function fontOf({ weight, size }: Type): string {
  return `${weight} ${size}px ${FAMILY}`
}
