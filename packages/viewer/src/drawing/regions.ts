import { convexHull } from '../layout/convex-hull'
import { boundsOf, type Point, type Positions } from '../layout/geometry'
import type { LayoutName, NodeGroup } from '../layout/layout-task'
import type { Renderer } from './drawn'

/** A part of the stage where a group stands, in pixels of the stage as it is now. */
export type Region =
  | {
      readonly shape: 'area'
      readonly name: string
      readonly hull: readonly Point[]
      readonly padding: number
    }
  | {
      readonly shape: 'column'
      readonly name: string
      readonly left: number
      readonly right: number
    }

/** What is laid out in groups. */
export interface Grouping {
  readonly layout: LayoutName
  readonly groups: readonly NodeGroup[]
  /** As they were laid out, whatever is pinned elsewhere. */
  readonly places: Positions
}

/** Pixels of a layout around the outermost nodes of an area. */
const PADDING = 12

/** The regions of all groups that have anybody in sight. */
export function regionsOf(
  sigma: Renderer,
  { layout, groups, places }: Grouping,
  visible: ReadonlySet<string>,
): Region[] {
  const shown = groups.filter(({ nodes }) => nodes.some((node) => visible.has(node)))
  return layout === 'time' ? columnsOf(sigma, shown, places) : areasOf(sigma, shown, visible)
}

/** Around where the members are drawn now. */
function areasOf(
  sigma: Renderer,
  groups: readonly NodeGroup[],
  visible: ReadonlySet<string>,
): Region[] {
  return groups.map(({ name, nodes }) => {
    const drawn = nodes.flatMap((node) => {
      const at = visible.has(node) ? sigma.getNodeDisplayData(node) : undefined
      return at === undefined
        ? []
        : [{ ...sigma.framedGraphToViewport(at), radius: sigma.scaleSize(at.size) }]
    })
    const largest = Math.max(...drawn.map(({ radius }) => radius))
    return {
      shape: 'area',
      name,
      hull: convexHull(drawn),
      padding: largest + sigma.scaleSize(PADDING),
    }
  })
}

/** From half way to the column before to half way to the next. */
function columnsOf(sigma: Renderer, groups: readonly NodeGroup[], places: Positions): Region[] {
  const spans = groups.map(({ nodes }) => {
    const { x, width } = boundsOf(nodes.flatMap((node) => places.get(node) ?? []))
    return { left: x, right: x + width }
  })
  const onStage = (x: number) => sigma.graphToViewport({ x, y: 0 }).x
  return groups.map(({ name }, index) => {
    const [before, own, next] = [spans[index - 1], spans[index], spans[index + 1]]
    const { left, right } = own ?? { left: 0, right: 0 }
    const [toLeft, toRight] = [before && (left - before.right) / 2, next && (next.left - right) / 2]
    const outermost = toLeft ?? toRight ?? right - left
    return {
      shape: 'column',
      name,
      left: onStage(left - (toLeft ?? outermost)),
      right: onStage(right + (toRight ?? outermost)),
    }
  })
}
