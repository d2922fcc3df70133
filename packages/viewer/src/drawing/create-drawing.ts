import { createLayout } from '../layout/create-layout'
import type { Positions } from '../layout/geometry'
import { makeRoom } from '../layout/make-room'
import { stateOf, whenAtRest, whileFitting } from './aim-camera'
import { type ArrangedWords, arrangeWords } from './arrange-words'
import { calmPointer } from './calm-pointer'
import { createBackdrop } from './create-backdrop'
import { createPicking } from './create-picking'
import { createRenderer } from './create-renderer'
import { dragNodes } from './drag-nodes'
import { crowdOf, drawGraph, nodeSizes } from './draw-graph'
import { drawPins } from './draw-pins'
import type { Drawing } from './drawing'
import type { Crowd, Renderer } from './drawn'
import { followStage } from './follow-stage'
import { createGlide } from './glide'
import { pointOn } from './line-curve'
import { type DrawingEvents, listen } from './listen'
import type { IconAtlas } from './load-icons'
import { createMeasure } from './measure-words'
import { type Covered, createCameraman, fitTo, moveTo } from './move-camera'
import type { Palette } from './palette'
import { type Grouping, regionsOf } from './regions'
import { FITTING, type SceneView, viewOf } from './scene-view'
import { curveOnStage } from './stage-room'
import { sizeOf } from './stage-size'
import { steadyCamera } from './steady-camera'
import type { Look } from './style'
import { takePicture } from './take-picture'
import { writeWords } from './write-words'

/** What is on the stage. */
interface Drawn extends Grouping {
  readonly scene: number
  readonly sizes: ReadonlyMap<string, number>
}

/** By how much a step zooms. */
const ZOOM = 1.5

/** Draws networks on a stage, with Sigma. @throws Error where the browser has no WebGL */
export function createDrawing(
  stage: HTMLElement,
  icons: IconAtlas,
  events: DrawingEvents,
  first: Look,
): Drawing {
  let look = first
  let drawn: Drawn | undefined
  let crowd: Crowd = { scale: 1, opacity: 1 }
  let pins: Positions = new Map()
  let covered: Covered | undefined
  let captions: readonly string[] = []
  let stopResting = () => {}
  const views = new Map<string, SceneView>()
  const picking = createPicking(stage, () => steady.settle())
  const sigma = createRenderer(
    stage,
    () => look,
    () => crowd,
    icons,
    picking,
  )
  const steady = steadyCamera(sigma)
  const stopLooking = calmPointer(sigma)
  const layouts = createLayout()
  const words = createMeasure()
  const dragging = dragNodes(sigma, events.onDrop)
  const glide = createGlide(sigma)
  const camera = createCameraman(sigma)
  const stopFollowing = followStage(stage, sigma, words.forget)
  const backdrop = createBackdrop(sigma)
  const regionsNow = () =>
    drawn === undefined ? [] : regionsOf(sigma, drawn, look.visible.entities)
  const writeNames = () => {
    const regions = regionsNow()
    backdrop.draw(regions, look.palette)
    const arranged = arrangeWords(sigma, look, words.measure, covered?.box, regions)
    captions = arranged.captions.map(({ text }) => text)
    writeOn(sigma, arranged, look.palette)
  }
  sigma.on('afterRender', writeNames)
  listen(sigma, events, dragging)

  return {
    async show({ scene, layout, groups, graph, shown, places: given }, report) {
      if (drawn !== undefined) views.set(keyOf(drawn), viewOf(sigma, drawn.places))
      const before = views.get(keyOf({ scene, layout }))
      const size = sizeOf(stage)
      const dense = crowdOf(graph, size)
      const sizes = nodeSizes(graph, dense.scale)
      const known = before?.places ?? given
      const places = graph.everyNode((id) => known?.has(id) === true)
        ? known
        : await layouts.run(
            {
              layout,
              groups,
              nodes: graph.nodes(),
              pairs: graph.mapEdges((_id, _line, source, target) => [source, target] as const),
              sizes,
              stage: size,
              known,
            },
            report,
          )
      if (places === undefined) return false
      glide.stop()
      const isArranged = drawn?.scene === scene && drawn.layout !== layout
      const remembered = isArranged ? glide.remember() : undefined
      // Where so much came that all is placed anew, it is looked at anew.
      const view = before !== undefined && keepsPlaces(before.places, places) ? before : undefined
      const next = drawGraph(graph, makeRoom(places, pins, sizes), sizes)
      if (isArranged) sigma.getCamera().setState(FITTING)
      else if (scene !== drawn?.scene || view === undefined)
        sigma.getCamera().setState(view?.camera ?? FITTING)
      if (view === undefined) fitTo(sigma, shown, next)
      else sigma.setCustomBBox(view.box)
      drawn = { scene, layout, groups, places, sizes }
      crowd = dense
      // Draws all of it; so everything else is settled before.
      sigma.setGraph(next)
      if (remembered !== undefined) glide.from(remembered)
      return true
    },
    pin(next) {
      pins = next
      if (drawn !== undefined) glide.to(makeRoom(drawn.places, pins, drawn.sizes))
    },
    style(next) {
      const before = look
      look = next
      if (onlyNamesDiffer(before, next)) writeNames()
      else sigma.refresh({ skipIndexation: true })
    },
    fit(shown) {
      fitTo(sigma, shown)
      sigma.refresh()
      moveTo(sigma, FITTING)
    },
    zoom(direction) {
      const { ratio } = sigma.getCamera().getState()
      moveTo(sigma, { ratio: direction === 'in' ? ratio / ZOOM : ratio * ZOOM })
    },
    reveal(what, cover) {
      covered = cover
      writeNames()
      camera.reveal(what, cover)
    },
    release() {
      covered = undefined
      writeNames()
      camera.release()
    },
    lookFrom: (from) => moveTo(sigma, stateOf(sigma, from)),
    onRest(listener) {
      stopResting = whenAtRest(sigma, listener)
    },
    positionOf(what) {
      const cameraState = sigma.getCamera().getState()
      if ('line' in what) {
        const curve = curveOnStage(sigma, what.line, { cameraState })
        return curve && pointOn(curve, 0.5)
      }
      const node = sigma.getNodeDisplayData(what.entity)
      return node === undefined ? undefined : sigma.framedGraphToViewport(node, { cameraState })
    },
    captions: () => captions,
    picture(part) {
      const take = () => {
        const regions = regionsNow()
        const arranged = arrangeWords(sigma, look, words.measure, undefined, regions)
        return takePicture(sigma, look, crowd, regions, arranged)
      }
      return part === 'stage' ? take() : whileFitting(sigma, take)
    },
    placeOf(entity, aside = { x: 0, y: 0 }) {
      const graph = sigma.getGraph()
      if (!graph.hasNode(entity)) return undefined
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(entity))
      const place = sigma.viewportToGraph({ x: x + aside.x, y: y + aside.y })
      return { x: place.x, y: -place.y }
    },
    onDrawn(listener) {
      sigma.on('afterRender', listener)
      sigma.getCamera().on('updated', listener)
    },
    remove() {
      layouts.stop()
      glide.stop()
      stopFollowing()
      stopResting()
      steady.stop()
      stopLooking()
      picking.stop()
      dragging.stop()
      sigma.kill()
    },
  }
}

/** Writes over everything. */
function writeOn(sigma: Renderer, { captions, words, pinned }: ArrangedWords, palette: Palette) {
  const context = sigma.getCanvases()['labels']?.getContext('2d')
  if (!context) return
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  writeWords(context, [...captions, ...words], palette.background)
  drawPins(context, pinned, palette)
}

/** Whether who had a place, and still is there, has the same. */
function keepsPlaces(before: Positions, now: Positions): boolean {
  for (const [id, place] of before) {
    const next = now.get(id)
    if (next !== undefined && (next.x !== place.x || next.y !== place.y)) return false
  }
  return true
}

function keyOf({ scene, layout }: Pick<Drawn, 'scene' | 'layout'>): string {
  return `${scene} ${layout}`
}

function onlyNamesDiffer(before: Look, next: Look): boolean {
  return (
    before.palette === next.palette &&
    before.visible === next.visible &&
    before.emphasis === next.emphasis &&
    before.ringed === next.ringed &&
    before.appeared === next.appeared &&
    before.groupOf === next.groupOf &&
    before.stressedLine === next.stressedLine
  )
}
