import type { LineGraph } from '../graph/group-lines'
import { createLayout } from '../layout/create-layout'
import type { Point, Positions } from '../layout/geometry'
import { makeRoom } from '../layout/make-room'
import { createRenderer } from './create-renderer'
import { dragNodes } from './drag-nodes'
import { crowdScale, drawGraph, nodeSizes } from './draw-graph'
import { drawNames } from './draw-names'
import type { Renderer } from './drawn'
import { createGlide } from './glide'
import { pointOn } from './line-curve'
import { type DrawingEvents, listen } from './listen'
import { createMeasure } from './measure-words'
import { type Covered, createCameraman, fitTo, moveTo, type Revealed } from './move-camera'
import { FITTING, type SceneView, viewOf } from './scene-view'
import { curveOnStage } from './stage-room'
import { paddingOf, sizeOf } from './stage-size'
import type { Look } from './style'

/** What is to be drawn. */
interface Subject {
  /** What was drawn under the same name before keeps its places. */
  readonly scene: number
  readonly graph: LineGraph
  /** Where entities go that are drawn for the first time; whoever has no place is laid out around the others. */
  readonly places?: Positions
  /** Entities that the stage has to fit at first. */
  readonly shown: Iterable<string>
}

export interface Drawing {
  /**
   * Lays out a network, while what was drawn before stays, and draws it.
   *
   * @returns false where it was overtaken by another
   */
  show(subject: Subject): Promise<boolean>
  /** Puts entities where they are pinned, in layout pixels with y downwards; others make room. */
  pin(pins: Positions): void
  style(look: Look): void
  fit(shown: Iterable<string>): void
  zoom(direction: 'in' | 'out'): void
  /** Brings entities into view beside what covers the stage. */
  reveal(what: Revealed, covered: Covered | undefined): void
  /** Undoes what `reveal` moved, unless the reader has moved on since. */
  release(): void
  /** In pixels from the stage's upper left corner. */
  positionOf(what: { entity: string } | { line: string }): Point | undefined
  /** In layout pixels with y downwards. @param aside pixels of the stage from where it stands */
  placeOf(entity: string, aside?: Point): Point | undefined
  onDrawn(listener: () => void): void
  remove(): void
}

/** What is on the stage. */
interface Drawn {
  readonly scene: number
  /** As they were laid out, whatever is pinned elsewhere. */
  readonly places: Positions
  readonly sizes: ReadonlyMap<string, number>
}

/** By how much a step zooms. */
const ZOOM = 1.5
/** Lines from which on they are left out while the camera moves, so that it moves smoothly. */
const MANY_LINES = 2_000

/** Draws networks on a stage, with Sigma. @throws Error where the browser has no WebGL */
export function createDrawing(stage: HTMLElement, events: DrawingEvents, first: Look): Drawing {
  let look = first
  let drawn: Drawn | undefined
  let pins: Positions = new Map()
  let covered: Covered | undefined
  const views = new Map<number, SceneView>()
  const sigma = createRenderer(stage, () => look)
  const layout = createLayout()
  const words = createMeasure()
  const dragging = dragNodes(sigma, events.onDrop)
  const glide = createGlide(sigma)
  const camera = createCameraman(sigma)
  const stopFollowing = followStage(stage, sigma, words.forget)
  const writeNames = () => drawNames(sigma, look, words.measure, covered?.box)
  sigma.on('afterRender', writeNames)
  listen(sigma, events, dragging)

  return {
    async show({ scene, graph, shown, places: given }) {
      if (drawn !== undefined) views.set(drawn.scene, viewOf(sigma, drawn.places))
      const view = views.get(scene)
      const size = sizeOf(stage)
      const scale = crowdScale(graph, size)
      const sizes = nodeSizes(graph, scale)
      const known = view?.places ?? given
      const places = graph.everyNode((id) => known?.has(id) === true)
        ? known
        : await layout.run({
            nodes: graph.nodes(),
            pairs: graph.mapEdges((_id, _line, source, target) => [source, target] as const),
            sizes,
            stage: size,
            known,
          })
      if (places === undefined) return false
      glide.stop()
      const hides = graph.size > MANY_LINES
      if (sigma.getSetting('hideEdgesOnMove') !== hides) sigma.setSetting('hideEdgesOnMove', hides)
      const next = drawGraph(graph, makeRoom(places, pins, sizes), sizes, scale)
      if (scene !== drawn?.scene) sigma.getCamera().setState(view?.camera ?? FITTING)
      if (view === undefined) fitTo(sigma, shown, next)
      else sigma.setCustomBBox(view.box)
      // Draws all of it; so everything else is settled before.
      sigma.setGraph(next)
      drawn = { scene, places, sizes }
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
    positionOf(what) {
      if ('line' in what) {
        const curve = curveOnStage(sigma, what.line)
        return curve && pointOn(curve, 0.5)
      }
      const node = sigma.getNodeDisplayData(what.entity)
      return node === undefined ? undefined : sigma.framedGraphToViewport(node)
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
    },
    remove() {
      layout.stop()
      glide.stop()
      stopFollowing()
      dragging.stop()
      sigma.kill()
    },
  }
}

function onlyNamesDiffer(before: Look, next: Look): boolean {
  return (
    before.palette === next.palette &&
    before.visible === next.visible &&
    before.emphasis === next.emphasis &&
    before.ringed === next.ringed &&
    before.appeared === next.appeared &&
    before.stressedLine === next.stressedLine
  )
}

/** Draws again when the stage has another size, and when a font has come. */
function followStage(stage: HTMLElement, sigma: Renderer, forgetWords: () => void): () => void {
  const observer = new ResizeObserver(() => {
    sigma.setSetting('stagePadding', paddingOf(stage))
    sigma.scheduleRender()
  })
  const onFonts = () => {
    forgetWords()
    sigma.scheduleRender()
  }
  observer.observe(stage)
  document.fonts.addEventListener('loadingdone', onFonts)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', onFonts)
  }
}
