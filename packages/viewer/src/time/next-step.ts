import type { BinWindow } from './axis'

/** Whether the window keeps its start while it is played, or its width. */
export type PlayMode = 'growing' | 'sliding'

/** Of a sliding window that nobody chose, the share of the axis that it is wide. */
const SLIDING_SHARE = 0.1

/** What there is to be played. */
export interface Played {
  readonly mode: PlayMode
  /** Undefined where all of the axis is shown. */
  readonly window: BinWindow | undefined
  /** Bins of the axis, and those of them that have statements, in order. */
  readonly length: number
  readonly filled: readonly number[]
}

/** The window moved on to the next bin that has statements; undefined where there is none. */
export function nextStep({ mode, window, length, filled }: Played): BinWindow | undefined {
  if (window === undefined) return firstStep({ mode, window, length, filled })
  const last = filled.find((bin) => bin > window.last)
  if (last === undefined) return undefined
  const moved = mode === 'growing' ? 0 : last - window.last
  return { first: window.first + moved, last }
}

/** Where playing begins anew: with the window's start, or with its width. */
export function firstStep({ mode, window, length, filled }: Played): BinWindow | undefined {
  const start = mode === 'growing' ? (window?.first ?? 0) : 0
  const last = filled.find((bin) => bin >= start)
  if (last === undefined) return undefined
  if (mode === 'growing') return { first: start, last }
  const width =
    window === undefined ? Math.ceil(SLIDING_SHARE * length) : window.last - window.first + 1
  return { first: Math.max(0, last - width + 1), last }
}
