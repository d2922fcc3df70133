import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createNodeCompoundProgram } from 'sigma/rendering'
import type { CameraState } from 'sigma/types'
import type { LineGraph } from '../graph/group-lines'
import { createLayout } from '../layout/create-layout'
import type { Point, Positions } from '../layout/geometry'
import type { Size } from '../layout/pack-rectangles'
import { type Dragging, dragNodes } from './drag-nodes'
import { crowdScale, drawGraph, nodeSizes } from './draw-graph'
import { createMeasure, curveOnStage, drawNames } from './draw-names'
import type { DrawnLine, DrawnNode, Renderer } from './drawn'
import { pointOn } from './line-curve'
import { createLineProgram } from './line-program'
import { type Covered, createCameraman, duration, fitTo, type Revealed } from './move-camera'
import { ShapeNodeProgram } from './shape-node-program'
import { type Look, styleLine, styleNode } from './style'

/** What readers do with the drawing. */
export interface DrawingEvents {
  onEntity(id: string, how: { extending: boolean }): void
  onLine(id: string): void
  onNothing(): void
  onExpand(id: string): void
  onPoint(what: { entity?: string; line?: string }): void
}

/** What is to be drawn. */
interface Subject {
  /** What was drawn under the same name before keeps its places. */
  readonly scene: number
  readonly graph: LineGraph
  /** Entities that the stage has to fit at first. */
  readonly shown: Iterable<string>
}

export interface Drawing {
  /** Lays out a network, while what was drawn before stays, and draws it. @returns false where it was overtaken by another */
  show(subject: Subject): Promise<boolean>
  style(look: Look): void
  fit(shown: Iterable<string>): void
  zoom(direction: 'in' | 'out'): void
  /** Brings entities into view beside what covers the stage. */
  reveal(what: Revealed, covered: Covered): void
  /** Undoes what `reveal` moved, unless the reader has moved on since. */
  release(): void
  /** In pixels from the stage's upper left corner. */
  positionOf(what: { entity: string } | { line: string }): Point | undefined
  onDrawn(listener: () => void): void
  remove(): void
}

/** Pixels around the network, for names: a share of the stage's shorter side. */
const PADDING = { most: 64, share: 0.1 } as const
/** Straight pieces that a bent line or a loop is made of. */
const BEND_SEGMENTS = 14
/** Lines from which on they are left out while the camera moves, so that it moves smoothly. */
const MANY_LINES = 2_000

/** Draws networks on a stage, with Sigma. @throws Error where the browser has no WebGL */
export function createDrawing(stage: HTMLElement, events: DrawingEvents, first: Look): Drawing {
  let look = first
  const sigma = new Sigma<DrawnNode, DrawnLine>(new MultiDirectedGraph(), stage, {
    allowInvalidContainer: true,
    defaultNodeType: 'entity',
    defaultEdgeType: 'straight',
    nodeProgramClasses: {
      entity: createNodeCompoundProgram<DrawnNode, DrawnLine>([ShapeNodeProgram, iconProgram()]),
    },
    edgeProgramClasses: { straight: createLineProgram(1), bent: createLineProgram(BEND_SEGMENTS) },
    enableEdgeEvents: true,
    renderLabels: false,
    zIndex: true,
    minCameraRatio: 0.06,
    maxCameraRatio: 3,
    minEdgeThickness: 0.6,
    stagePadding: paddingOf(stage),
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, node) => styleNode(id, node, look),
    edgeReducer: (id, line) => styleLine(id, line, look),
  })
  const layout = createLayout()
  const views = new Map<number, SceneView>()
  let drawn: number | undefined
  const words = createMeasure()
  const dragging = dragNodes(sigma)
  const camera = createCameraman(sigma)
  const stopFollowing = followStage(stage, sigma, words.forget)
  const writeNames = () => drawNames(sigma, look, words.measure)
  sigma.on('afterRender', writeNames)
  listen(sigma, events, dragging)

  return {
    async show({ scene, graph, shown }) {
      if (drawn !== undefined) views.set(drawn, viewOf(sigma))
      const view = views.get(scene)
      const size = sizeOf(stage)
      const scale = crowdScale(graph, size)
      const sizes = nodeSizes(graph, scale)
      const positions = await layout.run({
        nodes: graph.nodes(),
        pairs: graph.mapEdges((_id, _line, source, target) => [source, target] as const),
        sizes,
        stage: size,
        known: view?.places,
      })
      if (positions === undefined) return false
      sigma.setSetting('hideEdgesOnMove', graph.size > MANY_LINES)
      sigma.setGraph(drawGraph(graph, positions, sizes, scale))
      if (scene !== drawn) sigma.getCamera().setState(view?.camera ?? FITTING)
      if (view === undefined) fitTo(sigma, shown)
      else sigma.setCustomBBox(view.box)
      sigma.refresh()
      drawn = scene
      return true
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
      sigma.getCamera().animatedReset({ duration: duration() })
    },
    zoom(direction) {
      const options = { duration: duration() }
      if (direction === 'in') sigma.getCamera().animatedZoom(options)
      else sigma.getCamera().animatedUnzoom(options)
    },
    reveal: camera.reveal,
    release: camera.release,
    positionOf(what) {
      if ('line' in what) {
        const curve = curveOnStage(sigma, what.line)
        return curve && pointOn(curve, 0.5)
      }
      const node = sigma.getNodeDisplayData(what.entity)
      return node === undefined ? undefined : sigma.framedGraphToViewport(node)
    },
    onDrawn(listener) {
      sigma.on('afterRender', listener)
    },
    remove() {
      layout.stop()
      stopFollowing()
      dragging.stop()
      sigma.kill()
    },
  }
}

/** How a scene was last drawn, be it laid out, dragged or zoomed so. */
interface SceneView {
  readonly places: Positions
  readonly box: ReturnType<Renderer['getCustomBBox']>
  readonly camera: CameraState
}

/** The camera that shows the whole box. */
const FITTING: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

function viewOf(sigma: Renderer): SceneView {
  return {
    places: new Map(sigma.getGraph().mapNodes((id, { x, y }) => [id, { x, y: -y }] as const)),
    box: sigma.getCustomBBox(),
    camera: sigma.getCamera().getState(),
  }
}

function onlyNamesDiffer(before: Look, next: Look): boolean {
  return (
    before.palette === next.palette &&
    before.visible === next.visible &&
    before.emphasis === next.emphasis &&
    before.ringed === next.ringed &&
    before.stressedLine === next.stressedLine
  )
}

function paddingOf({ offsetWidth, offsetHeight }: HTMLElement): number {
  return Math.min(PADDING.most, PADDING.share * Math.min(offsetWidth, offsetHeight))
}

function sizeOf(stage: HTMLElement): Size {
  const padding = paddingOf(stage)
  return {
    width: Math.max(240, stage.offsetWidth - 2 * padding),
    height: Math.max(240, stage.offsetHeight - 2 * padding),
  }
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

function iconProgram() {
  return createNodeImageProgram<DrawnNode, DrawnLine>({
    padding: 0.28,
    size: { mode: 'force', value: 96 },
    drawingMode: 'color',
    keepWithinCircle: true,
    colorAttribute: 'iconColor',
  })
}

function listen(sigma: Renderer, events: DrawingEvents, { hasDropped }: Dragging): void {
  sigma.on('clickNode', ({ node, event }) => {
    if (hasDropped()) return
    const { original } = event
    events.onEntity(node, { extending: original instanceof MouseEvent && original.shiftKey })
  })
  sigma.on('clickEdge', ({ edge }) => events.onLine(edge))
  sigma.on('clickStage', () => events.onNothing())
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    events.onExpand(node)
  })
  sigma.on('enterNode', ({ node }) => events.onPoint({ entity: node }))
  sigma.on('leaveNode', () => events.onPoint({}))
  sigma.on('enterEdge', ({ edge }) => events.onPoint({ line: edge }))
  sigma.on('leaveEdge', () => events.onPoint({}))
}
