import type { Point } from '../layout/geometry'

/** A line as it is drawn: a quadratic curve between the middles of two nodes, in pixels. */
export interface LineCurve {
  readonly source: Point
  readonly control: Point
  readonly target: Point
  /** Without what the nodes cover. */
  readonly length: number
}

/** @param bow how far the middle lies aside, in pixels; the line shader bends lines in the same way */
export function curveOf(
  source: Point & { readonly radius: number },
  target: Point & { readonly radius: number },
  bow: number,
): LineCurve {
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const length = Math.hypot(dx, dy)
  if (length < 1) {
    const above = { x: source.x, y: source.y - 2.6 * source.radius - 7 }
    return { source: above, control: above, target: above, length: Number.POSITIVE_INFINITY }
  }
  const aside = Math.min(0.7 * length, Math.max(-0.7 * length, 2 * bow))
  return {
    source,
    control: {
      x: (source.x + target.x) / 2 + (dy / length) * aside,
      y: (source.y + target.y) / 2 - (dx / length) * aside,
    },
    target,
    length: length - source.radius - target.radius,
  }
}

/** A point of the curve, `along` from 0 to 1, and the curve's slope there in radians, such that words on it are not upside down. */
export function pointOn({ source, control, target }: LineCurve, along: number) {
  const mix = (a: Point, b: Point) => ({
    x: a.x + (b.x - a.x) * along,
    y: a.y + (b.y - a.y) * along,
  })
  const [first, last] = [mix(source, control), mix(control, target)]
  const slope = Math.atan2(last.y - first.y, last.x - first.x)
  const upright = Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope
  return { ...mix(first, last), slope: upright }
}
