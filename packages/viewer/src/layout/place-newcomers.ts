import { boundsOf, type Point, type Positions } from './geometry'
import type { LayoutInput } from './place-nodes'
import { GOLDEN_ANGLE } from './spread-nodes'

/** Pixels between a node and the nearest newcomer around it, and between newcomers and everything else. */
const REACH = 90
const CLEARANCE = 36
/** Pixels by which the spiral grows until it has a free spot. */
const STEP = 5

/** Places nodes around those whose places are known, which stay where they are: each on the nearest free spot around its neighbours. */
export function placeNewcomers({ nodes, pairs, sizes }: LayoutInput, known: Positions): Positions {
  const placed = new Map(known)
  const bounds = boundsOf(known.values())
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const neighbours = neighboursOf(pairs)
  const queue = nodes.filter((node) => known.has(node))
  const rest = nodes.filter((node) => !known.has(node))
  for (
    let node = queue.shift() ?? rest.shift();
    node !== undefined;
    node = queue.shift() ?? rest.shift()
  ) {
    if (!placed.has(node)) placed.set(node, spotFor(node))
    queue.push(...(neighbours.get(node) ?? []).filter((other) => !placed.has(other)))
  }
  return placed

  function spotFor(node: string): Point {
    const around = (neighbours.get(node) ?? []).flatMap((other) => placed.get(other) ?? [])
    const anchor =
      around.length > 0 ? centreOf(around) : { x: middle.x, y: bounds.y + bounds.height }
    const outwards = Math.atan2(anchor.y - middle.y, anchor.x - middle.x)
    for (let turn = 0; ; turn++) {
      const radius = REACH + STEP * Math.sqrt(turn) * 4
      const angle = outwards + turn * GOLDEN_ANGLE
      const spot = {
        x: anchor.x + Math.cos(angle) * radius,
        y: anchor.y + Math.sin(angle) * radius,
      }
      if (isFree(spot, sizes.get(node) ?? 10)) return spot
    }
  }

  function isFree({ x, y }: Point, radius: number): boolean {
    for (const [other, point] of placed) {
      const distance = radius + (sizes.get(other) ?? 10) + CLEARANCE
      if (Math.hypot(point.x - x, point.y - y) < distance) return false
    }
    return true
  }
}

function neighboursOf(pairs: LayoutInput['pairs']): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const own = neighbours.get(a)
    if (own === undefined) neighbours.set(a, [b])
    else own.push(b)
  }
  return neighbours
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
