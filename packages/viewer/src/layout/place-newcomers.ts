import { boundsOf, meanOf, type Positions } from './geometry'
import type { LayoutInput } from './layout-task'
import { neighboursOf } from './neighbours'
import { createSpots, nearestSpot } from './spots'

/** Pixels between a node and the nearest newcomer around it, and between newcomers and everything else. */
const REACH = 90
const CLEARANCE = 36

/** Places nodes around those whose places are known, which stay where they are: each on the nearest free spot around its neighbours. */
export function placeNewcomers({ nodes, pairs, sizes }: LayoutInput, known: Positions): Positions {
  const placed = new Map(known)
  const spots = createSpots()
  for (const [node, point] of known) spots.take(point, sizeOf(node))
  const bounds = boundsOf(known.values())
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  const neighbours = neighboursOf(pairs)
  /** How far out it is full around a spot, so that not everybody looks for room there again. */
  const full = new Map<string, number>()
  // Whoever has a place brings those that have none yet; who is tied to nobody comes at the end.
  const queue: string[] = []
  const queued = new Set<string>()
  const enter = (node: string) => {
    if (!queued.has(node)) queue.push(node)
    queued.add(node)
  }
  for (const node of nodes) if (known.has(node)) enter(node)
  let next = 0
  for (const last of [undefined, ...nodes]) {
    if (last !== undefined) enter(last)
    for (let node = queue[next]; node !== undefined; node = queue[++next]) {
      if (!placed.has(node)) settle(node)
      for (const other of neighbours.get(node) ?? []) enter(other)
    }
  }
  return placed

  function settle(node: string): void {
    const around = (neighbours.get(node) ?? []).flatMap((other) => placed.get(other) ?? [])
    const anchor = around.length > 0 ? meanOf(around) : { x: middle.x, y: bounds.y + bounds.height }
    const angle = Math.atan2(anchor.y - middle.y, anchor.x - middle.x)
    const about = `${Math.round(anchor.x / CLEARANCE)} ${Math.round(anchor.y / CLEARANCE)}`
    const { turn, ...spot } = nearestSpot(
      anchor,
      { radius: REACH, angle, turn: full.get(about) ?? 0 },
      (point) => spots.isFree(point, sizeOf(node), CLEARANCE),
    )
    full.set(about, turn)
    placed.set(node, spot)
    spots.take(spot, sizeOf(node))
  }

  function sizeOf(node: string): number {
    return sizes.get(node) ?? 10
  }
}
