import type { Point } from '../layout/geometry'
import { curveOf } from './line-curve'

/** The end of a line, as it stands on the stage. */
interface End extends Point {
  readonly radius: number
}

export interface LineOutline {
  readonly path: string
  readonly head: string | undefined
}

/** In thicknesses of the line, as the line shader has them. */
const HEAD = { length: 3.4, width: 2.8 } as const

/** The path that `line.vert.glsl` draws, for SVG: from the edge of one node to the edge of the other, and its arrow head. */
export function outlineOf(
  source: End,
  target: End,
  { bow, width, arrow }: { bow: number; width: number; arrow: boolean },
): LineOutline {
  const isLoop = Math.hypot(target.x - source.x, target.y - source.y) < 1
  const head = arrow ? width * HEAD.length : 0
  return isLoop ? loop(source, bow, width, head) : bend(source, target, bow, width, head)
}

function bend(source: End, target: End, bow: number, width: number, head: number): LineOutline {
  const { control } = curveOf(source, target, bow)
  const [first, last] = [2 * distance(source, control), 2 * distance(control, target)]
  const from = source.radius / first
  const edge = 1 - target.radius / last
  const to = Math.max(edge - head / last, from)
  const at = (along: number) => mix(mix(source, control, along), mix(control, target, along), along)
  const middle = mix(mix(source, control, from), mix(control, target, from), to)
  return {
    path: `M${pair(at(from))}Q${pair(middle)} ${pair(at(to))}`,
    head: head === 0 ? undefined : triangle(at(to), at(Math.max(edge, to)), width),
  }
}

/** Most of a circle on top of the node. */
function loop(source: End, bow: number, width: number, head: number): LineOutline {
  const radius = source.radius * 0.8 + 4
  const angle = Math.PI / 2 + bow * 0.04
  const away = source.radius + radius * 0.75
  // The shader's y points upwards.
  const around = (centre: Point, turn: number, reach: number) => ({
    x: centre.x + Math.cos(turn) * reach,
    y: centre.y - Math.sin(turn) * reach,
  })
  const centre = around(source, angle, away)
  const start = angle + Math.PI + 0.75
  const span = 2 * Math.PI - 1.5
  const end = start + span
  const neck = end - head / radius
  const [from, to] = [around(centre, start, radius), around(centre, neck, radius)]
  return {
    path: `M${pair(from)}A${round(radius)} ${round(radius)} 0 1 0 ${pair(to)}`,
    head: head === 0 ? undefined : triangle(to, around(centre, end, radius), width),
  }
}

function triangle(base: Point, tip: Point, width: number): string {
  const length = Math.max(1e-6, distance(base, tip))
  const half = (width * HEAD.width) / 2
  const aside = { x: (-(tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half }
  const left = { x: base.x + aside.x, y: base.y + aside.y }
  const right = { x: base.x - aside.x, y: base.y - aside.y }
  return `M${pair(left)}L${pair(tip)}L${pair(right)}z`
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function mix(a: Point, b: Point, along: number): Point {
  return { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along }
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
