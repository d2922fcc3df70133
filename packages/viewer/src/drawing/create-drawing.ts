import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createNodeCompoundProgram } from 'sigma/rendering'
import type { LineGraph } from '../graph/group-lines'
import type { Point, Positions } from '../layout/geometry'
import { placeNewcomers } from '../layout/place-newcomers'
import { placeNodes } from '../layout/place-nodes'
import { dragNodes } from './drag-nodes'
import { drawGraph, nodeSizes } from './draw-graph'
import { curveOnStage, drawNames } from './draw-names'
import type { DrawnLine, DrawnNode, Renderer } from './drawn'
import { pointOn } from './line-curve'
import { LineProgram } from './line-program'
import { type Covered, createCameraman, duration, fitTo } from './move-camera'
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

export interface Drawing {
  /** Draws a network; where it holds all that was drawn before, that keeps its places. */
  show(graph: LineGraph, shown: Iterable<string>): void
  style(look: Look): void
  fit(shown: Iterable<string>): void
  zoom(direction: 'in' | 'out'): void
  /** Brings entities into view beside what covers the stage. */
  reveal(entities: readonly string[], covered: Covered): void
  /** Undoes what `reveal` moved, unless the reader has moved on since. */
  release(): void
  /** In pixels from the stage's upper left corner. */
  positionOf(what: { entity: string } | { line: string }): Point | undefined
  onDrawn(listener: () => void): void
  remove(): void
}

const STAGE_PADDING = 64

/** Draws networks on a stage, with Sigma. */
export function createDrawing(stage: HTMLElement, events: DrawingEvents, first: Look): Drawing {
  let look = first
  const sigma = new Sigma<DrawnNode, DrawnLine>(new MultiDirectedGraph(), stage, {
    defaultNodeType: 'entity',
    defaultEdgeType: 'line',
    nodeProgramClasses: {
      entity: createNodeCompoundProgram<DrawnNode, DrawnLine>([ShapeNodeProgram, iconProgram()]),
    },
    edgeProgramClasses: { line: LineProgram },
    enableEdgeEvents: true,
    renderLabels: false,
    zIndex: true,
    minCameraRatio: 0.06,
    maxCameraRatio: 3,
    minEdgeThickness: 1.2,
    stagePadding: STAGE_PADDING,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, node) => styleNode(id, node, look),
    edgeReducer: (id, line) => styleLine(id, line, look),
  })
  sigma.on('afterRender', () => drawNames(sigma, look))
  listen(sigma, events)
  const camera = createCameraman(sigma)
  const stopDragging = dragNodes(sigma)

  return {
    show(graph, shown) {
      const sizes = nodeSizes(graph)
      sigma.setGraph(drawGraph(graph, layOut(graph, sizes), sizes))
      fitTo(sigma, shown)
      sigma.refresh()
    },
    style(next) {
      look = next
      sigma.refresh({ skipIndexation: true })
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
    reveal: (entities, covered) => camera.reveal(entities, covered),
    release: () => camera.release(),
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
      stopDragging()
      sigma.kill()
    },
  }

  /** From the start, or, where everything drawn so far stays, around that. */
  function layOut(graph: LineGraph, sizes: ReadonlyMap<string, number>): Positions {
    const known = new Map(sigma.getGraph().mapNodes((id, { x, y }) => [id, { x, y: -y }] as const))
    const grows = known.size > 0 && [...known.keys()].every((id) => graph.hasNode(id))
    const { width, height } = sigma.getDimensions()
    const input = {
      nodes: graph.nodes(),
      pairs: graph.mapEdges((_id, _line, source, target) => [source, target] as const),
      sizes,
      stage: {
        width: Math.max(320, width - 2 * STAGE_PADDING),
        height: Math.max(320, height - 2 * STAGE_PADDING),
      },
    }
    return grows ? placeNewcomers(input, known) : placeNodes(input)
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

function listen(sigma: Renderer, events: DrawingEvents): void {
  sigma.on('clickNode', ({ node, event }) => {
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
