import { countTies } from './count-ties'
import { meanOf, type Point, type Positions } from './geometry'
import type { LayoutInput, NodeGroup } from './layout-task'
import { neighboursOf } from './neighbours'
import { placeDiscs } from './place-discs'
import { fillRing, ringPlaces } from './place-rings'

/** Rounds in which nodes turn towards their neighbours, who then have turned too. */
const ROUNDS = 6
/** Pixels around the outermost ring. */
const MARGIN = 30

/** A circle for every group: rings within each other, where those with the most lines to other groups stand outside, facing them. */
export function placeKinds(groups: readonly NodeGroup[], { pairs, stage }: LayoutInput): Positions {
  const rings = groups.map(({ nodes }) => ringPlaces(nodes.length))
  const middles = placeDiscs(
    rings.map(([outermost]) => ({
      radius: MARGIN + Math.max(0, ...(outermost ?? []).map(({ x, y }) => Math.hypot(x, y))),
    })),
    countTies(groups, pairs),
    stage.width / stage.height,
  )
  const neighbours = neighboursOf(pairs)
  const groupOf = new Map(groups.flatMap(({ nodes }, index) => nodes.map((node) => [node, index])))
  const places = new Map<string, Point>()
  for (const [index, { nodes }] of groups.entries())
    for (const node of nodes) places.set(node, middles[index] ?? { x: 0, y: 0 })
  const outwards = groups.map(({ nodes }) => [...nodes].sort(byTies))
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, nodes] of outwards.entries()) turnGroup(index, nodes)
  return places

  function turnGroup(index: number, nodes: readonly string[]): void {
    const middle = middles[index] ?? { x: 0, y: 0 }
    const directions = new Map(nodes.map((node) => [node, directionOf(node, middle)]))
    let taken = 0
    for (const ring of rings[index] ?? []) {
      const own = nodes.slice(taken, taken + ring.length)
      taken += ring.length
      for (const [node, { x, y }] of fillRing(ring, own, directions))
        places.set(node, { x: middle.x + x, y: middle.y + y })
    }
  }

  function directionOf(node: string, middle: Point): number {
    const all = neighbours.get(node) ?? []
    const others = outsideOf(node)
    const aims = (others.length > 0 ? others : all).flatMap((other) => places.get(other) ?? [])
    const aim = aims.length > 0 ? meanOf(aims) : middle
    return Math.atan2(aim.y - middle.y, aim.x - middle.x)
  }

  function outsideOf(node: string): readonly string[] {
    return (neighbours.get(node) ?? []).filter((other) => groupOf.get(other) !== groupOf.get(node))
  }

  function byTies(a: string, b: string): number {
    const lines = (node: string) => neighbours.get(node)?.length ?? 0
    return (
      // Who has no lines at all stands outermost, where it leaves no hole when it is hidden.
      Number(lines(b) === 0) - Number(lines(a) === 0) ||
      outsideOf(b).length - outsideOf(a).length ||
      lines(b) - lines(a) ||
      (a < b ? -1 : 1)
    )
  }
}
