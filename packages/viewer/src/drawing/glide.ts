import { animateNodes } from 'sigma/utils'
import type { Positions } from '../layout/geometry'
import type { Renderer } from './drawn'
import { wantsNoMotion } from './wants-no-motion'

/** Milliseconds that nodes take to another place. */
const DURATION = 450
/** Of more nodes than this, all are at their places at once: they would jerk. */
const MOST_GLIDING = 3_000
/** Pixels that a node has to be off its place to be moved there. */
const OFF = 0.01

/** Moves nodes to other places; smoothly, unless the reader wants no motion. */
export function createGlide(sigma: Renderer) {
  let stop: () => void = () => undefined
  return {
    /** @param places in layout pixels with y downwards */
    to(places: Positions): void {
      stop()
      const graph = sigma.getGraph()
      const moved = [...places].flatMap(([id, { x, y }]) => {
        if (!graph.hasNode(id)) return []
        const at = graph.getNodeAttributes(id)
        const isThere = Math.abs(at.x - x) < OFF && Math.abs(at.y + y) < OFF
        return isThere ? [] : [[id, { x, y: -y }] as const]
      })
      if (moved.length === 0) return
      if (wantsNoMotion() || moved.length > MOST_GLIDING)
        for (const [id, place] of moved) graph.mergeNodeAttributes(id, place)
      else
        stop = animateNodes(graph, Object.fromEntries(moved), {
          duration: DURATION,
          easing: 'quadraticInOut',
        })
    },
    /** Where nodes lie on the stage now, in its pixels. */
    remember(): Positions {
      return new Map(
        sigma.getGraph().mapNodes((id, node) => [id, sigma.graphToViewport(node)] as const),
      )
    },
    /** Lets nodes come to where they are drawn now from where they lay on the stage before. */
    from(before: Positions): void {
      const graph = sigma.getGraph()
      if (wantsNoMotion() || graph.order > MOST_GLIDING) return
      const places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y: -y }] as const))
      for (const [id, point] of before)
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, sigma.viewportToGraph(point))
      this.to(places)
    },
    stop: () => stop(),
  }
}
