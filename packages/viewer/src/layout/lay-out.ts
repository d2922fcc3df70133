import { boundsOf, type Positions } from './geometry'
import type { LayoutTask, Report } from './layout-task'
import { placeGroupNewcomers, placeGroups } from './place-groups'
import { placeNewcomers } from './place-newcomers'
import { placeNodes } from './place-nodes'

/** Where fewer than this share of the nodes have places, they are no frame for the others: all are placed anew. */
const FRAME = 0.5

/** The places of all nodes, around the origin: the same for the same task. */
export function layOut(task: LayoutTask, report: Report = () => undefined): Positions {
  const { layout, groups, known, ...input } = task
  const held = known === undefined ? 0 : input.nodes.filter((node) => known.has(node)).length
  if (known === undefined || held < FRAME * input.nodes.length)
    return centre(
      layout === 'forces' ? placeNodes(input, report) : placeGroups(layout, groups, input),
    )
  if (held === input.nodes.length) return known
  return layout === 'forces'
    ? placeNewcomers(input, known)
    : placeGroupNewcomers(layout, groups, input, known)
}

/** So that a pin is in about the same part of every layout. */
function centre(positions: Positions): Positions {
  const { x, y, width, height } = boundsOf(positions.values())
  const middle = { x: x + width / 2, y: y + height / 2 }
  return new Map(
    [...positions].map(([node, point]) => [node, { x: point.x - middle.x, y: point.y - middle.y }]),
  )
}
