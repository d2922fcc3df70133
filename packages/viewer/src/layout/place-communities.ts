import { countTies } from './count-ties'
import { boundsOf, meanOf, type Point, type Positions } from './geometry'
import type { LayoutInput, NodeGroup } from './layout-task'
import { neighboursOf } from './neighbours'
import { placeDiscs } from './place-discs'
import { placeConnected } from './place-nodes'

/** Pixels around the outermost node of a community. */
const MARGIN = 34
/** Ways to turn a community, each as it is and mirrored. */
const TURNS = 16
/** Rounds in which communities turn towards each other. */
const ROUNDS = 2

/** Every group for itself, as forces lay it out, in a disc of its own; each turned so that its lines to the others are short. */
export function placeCommunities(groups: readonly NodeGroup[], input: LayoutInput): Positions {
  const own = groups.map(({ nodes }) => placeGroup(nodes, input))
  const middles = placeDiscs(
    own.map((places) => ({
      radius: MARGIN + Math.max(0, ...[...places.values()].map(({ x, y }) => Math.hypot(x, y))),
    })),
    countTies(groups, input.pairs),
    input.stage.width / input.stage.height,
  )
  const neighbours = neighboursOf(input.pairs)
  const places = new Map<string, Point>()
  for (const [index, group] of own.entries()) put(group, middles[index])
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, group] of own.entries()) put(turnBest(group, index), middles[index])
  return places

  function put(group: Positions, middle: Point | undefined): void {
    for (const [node, { x, y }] of group)
      places.set(node, { x: x + (middle?.x ?? 0), y: y + (middle?.y ?? 0) })
  }

  function turnBest(group: Positions, index: number): Positions {
    const middle = middles[index] ?? { x: 0, y: 0 }
    const aims = [...group.keys()].flatMap((node) => {
      const others = (neighbours.get(node) ?? []).filter((other) => !group.has(other))
      const points = others.flatMap((other) => places.get(other) ?? [])
      return points.length === 0 ? [] : [{ node, aim: meanOf(points), weight: points.length }]
    })
    let best = { group, length: Number.POSITIVE_INFINITY }
    for (let turn = 0; turn < 2 * TURNS; turn++) {
      const turned = turnBy(group, (Math.PI * turn) / TURNS, turn % 2 === 1)
      let length = 0
      for (const { node, aim, weight } of aims) {
        const { x, y } = turned.get(node) ?? { x: 0, y: 0 }
        length += weight * Math.hypot(aim.x - middle.x - x, aim.y - middle.y - y)
      }
      if (length < best.length - 1e-6) best = { group: turned, length }
    }
    return best.group
  }
}

/** Around its middle. */
function placeGroup(nodes: readonly string[], { pairs, sizes }: LayoutInput): Positions {
  const members = new Set(nodes)
  const within = pairs.filter(([a, b]) => members.has(a) && members.has(b))
  const places = placeConnected(nodes, within, sizes, 1)
  const { x, y, width, height } = boundsOf(places.values())
  return new Map(
    [...places].map(([node, point]) => [
      node,
      { x: point.x - x - width / 2, y: point.y - y - height / 2 },
    ]),
  )
}

function turnBy(positions: Positions, angle: number, mirrored: boolean): Positions {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return new Map(
    [...positions].map(([node, { x, y }]) => {
      const across = mirrored ? -x : x
      return [node, { x: cos * across - sin * y, y: sin * across + cos * y }]
    }),
  )
}
