import type { CameraState } from 'sigma/types'
import { boundsOf, type Point, type Rectangle } from '../layout/geometry'
import type { Box } from './boxes'
import type { DrawnGraph, Renderer } from './drawn'
import { wantsNoMotion } from './wants-no-motion'

/** Pixels kept free around what is brought into view: fewer on a small stage. */
const MARGIN = { most: 60, share: 0.12 } as const
/** The camera steps no further back than this to show a selection. */
const FARTHEST = 1.4
/** A network of few entities is not blown up beyond this many pixels for one of its layout. */
const LARGEST = 1.5

/** Milliseconds that a move takes. */
const DURATION = 300

/** At once for readers who want no motion: sigma's own animation of no duration passes through a state of NaN. */
export function moveTo(sigma: Renderer, state: Partial<CameraState>): void {
  const camera = sigma.getCamera()
  if (wantsNoMotion()) camera.setState(state)
  else void camera.animate(state, { duration: DURATION })
}

/** Makes the stage fit these entities. */
export function fitTo(
  sigma: Renderer,
  entities: Iterable<string>,
  graph: DrawnGraph = sigma.getGraph(),
): void {
  const points = [...entities]
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id))
  const { x, y, width, height } = boundsOf(points)
  const stage = sigma.getDimensions()
  const padding = 2 * sigma.getStagePadding()
  const sideways = Math.max(0, (stage.width - padding) / LARGEST - width) / 2
  const upwards = Math.max(0, (stage.height - padding) / LARGEST - height) / 2
  sigma.setCustomBBox({
    x: [x - sideways, x + width + sideways],
    y: [y - upwards, y + height + upwards],
  })
}

/** What lies over the stage: pixels at its right and at its bottom that are not free, and where exactly it lies. */
export interface Covered {
  readonly right: number
  readonly bottom: number
  readonly box: Box
}

/** What is to be brought into view: the core in any case, the rest if it goes without stepping far back. */
export interface Revealed {
  readonly core: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
}

/** Moves the camera for what is selected, and back. */
export function createCameraman(sigma: Renderer) {
  let moved: { before: CameraState; after: CameraState } | undefined
  const camera = sigma.getCamera()
  return {
    reveal({ core, entities }: Revealed, covered: Covered | undefined): void {
      const free = freeArea(sigma, covered)
      const all = boxOf(sigma, entities)
      const shrink = Math.max(1, all.width / free.width, all.height / free.height)
      const { ratio } = camera.getState()
      const far = ratio * shrink > Math.max(ratio, FARTHEST)
      const after = stateThatShows(sigma, far ? boxOf(sigma, core) : all, free)
      if (after === undefined) return
      moved = { before: isAt(moved?.after) ? (moved?.before ?? here()) : here(), after }
      moveTo(sigma, after)
    },
    release(): void {
      if (moved !== undefined && isAt(moved.after)) moveTo(sigma, moved.before)
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

function freeArea(sigma: Renderer, covered: Covered | undefined): Rectangle {
  const { width, height } = sigma.getDimensions()
  const { right, bottom } = covered ?? { right: 0, bottom: 0 }
  const free = { width: width - right, height: height - bottom }
  const margin = {
    x: Math.min(MARGIN.most, free.width * MARGIN.share),
    y: Math.min(MARGIN.most, free.height * MARGIN.share),
  }
  return {
    ...margin,
    width: Math.max(40, free.width - 2 * margin.x),
    height: Math.max(40, free.height - 2 * margin.y),
  }
}

function boxOf(sigma: Renderer, entities: Iterable<string>): Rectangle {
  return boundsOf(
    [...entities].flatMap((id) => {
      const node = sigma.getNodeDisplayData(id)
      return node === undefined ? [] : [sigma.framedGraphToViewport(node)]
    }),
  )
}

/** The least move that brings a box of the stage into its free area; undefined where it lies there. */
function stateThatShows(sigma: Renderer, box: Rectangle, free: Rectangle): CameraState | undefined {
  if (isWithin(box, free)) return undefined
  const stage = sigma.getDimensions()
  const camera = sigma.getCamera()
  const state = camera.getState()
  const shrink = Math.max(1, box.width / free.width, box.height / free.height)
  const ratio = camera.getBoundedRatio(
    Math.min(state.ratio * shrink, Math.max(state.ratio, FARTHEST)),
  )
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
