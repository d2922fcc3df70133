import { boundsOf, type Positions } from './geometry'
import type { LayoutTask, Report } from './layout-task'
import { placeGroupNewcomers, placeGroups } from './place-groups'
import { placeNewcomers } from './place-newcomers'
import { placeNodes } from './place-nodes'

/** The places of all nodes, around the origin: the same for the same task. */
export function layOut(task: LayoutTask, report: Report = () => undefined): Positions {
  const { layout, groups, known, ...input } = task
  if (known === undefined)
    return centre(
      layout === 'forces' ? placeNodes(input, report) : placeGroups(layout, groups, input),
    )
  if (input.nodes.every((node) => known.has(node))) return known
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
