/**
 * The outlines that nodes have. `code` is what the node shader knows a shape by, `outline` the same shape as an SVG path
 * within 10 units of the origin.
 */
export const SHAPES = {
  circle: { code: 0, outline: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z' },
  square: {
    code: 1,
    outline: 'M-5.5-8.5h11a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-11a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3z',
  },
  diamond: { code: 2, outline: 'M0-10 10 0 0 10-10 0z' },
  hexagon: { code: 3, outline: 'M-5-9H5L10 0 5 9H-5L-10 0z' },
  triangle: { code: 4, outline: 'M0-9.5 10 8H-10z' },
  shield: { code: 5, outline: 'M-8.5-8.5h17V3.5L0 10-8.5 3.5z' },
  octagon: { code: 6, outline: 'M-4-9h8l5 5v8l-5 5h-8l-5-5v-8z' },
} as const

export type ShapeName = keyof typeof SHAPES
