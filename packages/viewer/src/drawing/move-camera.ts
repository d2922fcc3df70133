import type { CameraState } from 'sigma/types'
import { boundsOf, type Point, type Rectangle } from '../layout/geometry'
import type { Renderer } from './drawn'

/** Pixels kept free around what is brought into view. */
const MARGIN = 60
/** The camera steps no further back than this to show a selection. */
const FARTHEST = 2.2
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

/** Pixels at the right and at the bottom of the stage that something lies over. */
export interface Covered {
  readonly right: number
  readonly bottom: number
}

/** Moves the camera for what is selected, and back. */
export function createCameraman(sigma: Renderer) {
  let moved: { before: CameraState; after: CameraState } | undefined
  const camera = sigma.getCamera()
  return {
    reveal(entities: readonly string[], covered: Covered): void {
      const after = stateThatShows(sigma, entities, covered)
      if (after === undefined) return
      moved = { before: isAt(moved?.after) ? (moved?.before ?? here()) : here(), after }
      camera.animate(after, { duration: duration() })
    },
    release(): void {
      if (moved !== undefined && isAt(moved.after))
        camera.animate(moved.before, { duration: duration() })
      moved = undefined
    },
  }

  function here(): CameraState {
    return camera.getState()
  }

  function isAt(state: CameraState | undefined): boolean {
    const { x, y, ratio } = here()
    return state !== undefined && state.x === x && state.y === y && state.ratio === ratio
  }
}

/** The least move that brings entities into view; undefined where they are. */
function stateThatShows(
  sigma: Renderer,
  entities: readonly string[],
  covered: Covered,
): CameraState | undefined {
  const stage = sigma.getDimensions()
  const free = {
    x: MARGIN,
    y: MARGIN,
    width: Math.max(80, stage.width - covered.right - 2 * MARGIN),
    height: Math.max(80, stage.height - covered.bottom - 2 * MARGIN),
  }
  const box = boundsOf(
    entities.flatMap((id) => {
      const node = sigma.getNodeDisplayData(id)
      return node === undefined ? [] : [sigma.framedGraphToViewport(node)]
    }),
  )
  if (isWithin(box, free)) return undefined
  const camera = sigma.getCamera()
  const state = camera.getState()
  const shrink = Math.max(1, box.width / free.width, box.height / free.height)
  const ratio = camera.getBoundedRatio(Math.min(state.ratio * shrink, FARTHEST))
  const centre = sigma.viewportToFramedGraph(middleOf(box))
  const aim = middleOf(free)
  const origin = sigma.viewportToFramedGraph({ x: 0, y: 0 })
  const aside = sigma.viewportToFramedGraph({
    x: aim.x - stage.width / 2,
    y: aim.y - stage.height / 2,
  })
  const zoom = ratio / state.ratio
  return {
    ...state,
    x: centre.x - (aside.x - origin.x) * zoom,
    y: centre.y - (aside.y - origin.y) * zoom,
    ratio,
  }
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function middleOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
