import { boundsOf, type Point } from '../layout/geometry'
import type { Renderer } from './drawn'

/** Pixels kept free around what is brought into view. */
const MARGIN = 60
/** A network of few entities is not blown up beyond these layout pixels. */
const SMALLEST = { width: 640, height: 420 } as const

export function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300
}

/** Makes the stage fit these entities. */
export function fitTo(sigma: Renderer, entities: Iterable<string>): void {
  const graph = sigma.getGraph()
  const points = [...entities]
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id))
  const { x, y, width, height } = boundsOf(points)
  const [sideways, upwards] = [
    Math.max(0, SMALLEST.width - width) / 2,
    Math.max(0, SMALLEST.height - height) / 2,
  ]
  sigma.setCustomBBox({
    x: [x - sideways, x + width + sideways],
    y: [y - upwards, y + height + upwards],
  })
}

/**
 * Moves the camera just so far that these entities are in view beside what covers the stage, and not at all where they are.
 *
 * @param covered pixels at the right and at the bottom of the stage that something lies over
 */
export function reveal(
  sigma: Renderer,
  entities: readonly string[],
  covered: { right: number; bottom: number },
): void {
  const stage = sigma.getDimensions()
  const free = {
    width: Math.max(80, stage.width - covered.right - 2 * MARGIN),
    height: Math.max(80, stage.height - covered.bottom - 2 * MARGIN),
  }
  const points = entities.flatMap((id) => {
    const node = sigma.getNodeDisplayData(id)
    return node === undefined ? [] : [sigma.framedGraphToViewport(node)]
  })
  if (points.length === 0) return
  const box = boundsOf(points)
  const inView =
    box.x >= MARGIN &&
    box.y >= MARGIN &&
    box.x + box.width <= MARGIN + free.width &&
    box.y + box.height <= MARGIN + free.height
  if (inView) return
  const camera = sigma.getCamera()
  const { ratio } = camera.getState()
  const shrink = Math.max(1, box.width / free.width, box.height / free.height)
  const next = camera.getBoundedRatio(Math.min(ratio * shrink, 2.2))
  const centre = sigma.viewportToFramedGraph({
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  })
  const offset: Point = {
    x: MARGIN + free.width / 2 - stage.width / 2,
    y: MARGIN + free.height / 2 - stage.height / 2,
  }
  const [origin, aside] = [
    sigma.viewportToFramedGraph({ x: 0, y: 0 }),
    sigma.viewportToFramedGraph(offset),
  ]
  camera.animate(
    {
      x: centre.x - (aside.x - origin.x) * (next / ratio),
      y: centre.y - (aside.y - origin.y) * (next / ratio),
      ratio: next,
    },
    { duration: duration() },
  )
}
