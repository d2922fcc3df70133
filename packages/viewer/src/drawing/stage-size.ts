import type { Size } from '../layout/pack-rectangles'

/** Pixels around the network, for names: a share of the stage's shorter side. */
const PADDING = { most: 64, share: 0.1 } as const
/** Pixels that a layout gets at least, however small the stage. */
const LEAST = 240

export function paddingOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  return Math.min(PADDING.most, PADDING.share * Math.min(offsetWidth, offsetHeight))
}

/** The stage without its padding. */
export function sizeOf(stage: HTMLElement): Size {
  const padding = 2 * paddingOf(stage)
  return {
    width: Math.max(LEAST, stage.offsetWidth - padding),
    height: Math.max(LEAST, stage.offsetHeight - padding),
  }
}
