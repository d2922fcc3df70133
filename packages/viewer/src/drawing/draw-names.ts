import { relationWords } from '../graph/relation-words'
import type { Point } from '../layout/geometry'
import { type BoxIndex, boxAround, createBox, createBoxIndex } from './boxes'
import type { Renderer } from './drawn'
import { curveOf, type LineCurve, pointOn } from './line-curve'
import { type Name, placeNames } from './place-names'
import { placeWords } from './place-words'
import type { Look } from './style'

const FAMILY = '"Inter Variable", system-ui, sans-serif'
const NAME = { size: 13, font: `600 13px ${FAMILY}` } as const
const RELATION = { size: 12, font: `500 12px ${FAMILY}` } as const
const LONGEST_NAME = 34
/** Of more entities than this only the largest in view are named, and of more lines names don't keep clear. */
const MOST = { names: 120, lines: 400 } as const
/** Pixels of radius from which on no name covers a node. */
const SMALL = 5
/** Pixels of the strips around the stage that keep names within it. */
const BORDER = 240
/** Pixels between the points of a line that names keep clear of. */
const STEP = 10

interface PlacedNode extends Point {
  readonly key: string
  readonly radius: number
  readonly text: string
  readonly size: number
}

type Measure = (text: string, font: string) => number

/** Writes names beside nodes, and relations along the lines that stand out, so that no word covers another. */
export function drawNames(sigma: Renderer, look: Look, measure: Measure): void {
  const { labels } = sigma.getCanvases()
  const context = labels?.getContext('2d')
  if (!context) return
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  const nodes = nodesInView(sigma, look)
  const taken = createBoxIndex(outsideOf(sigma))
  for (const node of nodes) if (node.radius > SMALL) taken.add(boxAround(node, node.radius))
  const names = placeNames(namesOf(nodes, look, measure), taken, linesInView(sigma, look))
  drawRelations(context, sigma, look, taken, measure)
  context.font = NAME.font
  for (const { key, text } of nodes) {
    const place = names.get(key)
    if (place) write(context, text, place.baseline, look.palette.ink, look.palette.background)
  }
}

/** Measures words on a canvas, each once; `forget` where their font has changed. */
export function createMeasure(): { measure: Measure; forget(): void } {
  const widths = new Map<string, number>()
  const context = document.createElement('canvas').getContext('2d')
  return {
    measure(text, font) {
      const key = `${font}${text}`
      const known = widths.get(key)
      if (known !== undefined || context === null) return known ?? 0
      context.font = font
      const { width } = context.measureText(text)
      widths.set(key, width)
      return width
    },
    forget: () => widths.clear(),
  }
}

function nodesInView(sigma: Renderer, look: Look): PlacedNode[] {
  const { width, height } = sigma.getDimensions()
  const nodes: PlacedNode[] = []
  for (const key of look.visible.entities) {
    const node = sigma.getNodeDisplayData(key)
    if (node === undefined) continue
    const { x, y } = sigma.framedGraphToViewport(node)
    if (x < -50 || y < -50 || x > width + 50 || y > height + 50) continue
    const { size } = node
    nodes.push({ key, x, y, size, radius: sigma.scaleSize(size), text: shorten(node.label ?? '') })
  }
  return nodes
}

function namesOf(nodes: readonly PlacedNode[], look: Look, measure: Measure): Name[] {
  const rank = ({ key, size }: PlacedNode) =>
    look.named.has(key) ? Number.POSITIVE_INFINITY : size
  return nodes
    .filter(({ key }) => look.named.has(key) || (look.emphasis?.entities.has(key) ?? true))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST.names)
    .map((node) => ({
      ...node,
      width: measure(node.text, NAME.font),
      height: NAME.size,
      priority: node.size,
      required: look.named.has(node.key),
    }))
}

/** What lies just outside of the stage. */
function outsideOf(sigma: Renderer) {
  const { width, height } = sigma.getDimensions()
  return [
    createBox(-BORDER, -BORDER, width + 2 * BORDER, BORDER),
    createBox(-BORDER, height, width + 2 * BORDER, BORDER),
    createBox(-BORDER, 0, BORDER, height),
    createBox(width, 0, BORDER, height),
  ]
}

/** Points along the lines that stand out. */
function linesInView(sigma: Renderer, look: Look): BoxIndex {
  const index = createBoxIndex()
  const lines = look.emphasis?.lines ?? look.visible.lines.keys()
  const keys = [...lines]
  if (keys.length > MOST.lines) return index
  for (const key of keys) {
    const curve = curveOnStage(sigma, key)
    if (curve === undefined || !Number.isFinite(curve.length)) continue
    const steps = Math.ceil(curve.length / STEP)
    for (let step = 1; step < steps; step++) index.add(boxAround(pointOn(curve, step / steps), 1))
  }
  return index
}

function drawRelations(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  look: Look,
  taken: BoxIndex,
  measure: Measure,
): void {
  context.font = RELATION.font
  const shown = [...(look.emphasis?.lines ?? [])].flatMap((key) => {
    const visible = look.visible.lines.get(key)
    const curve = curveOnStage(sigma, key)
    if (visible === undefined || curve === undefined) return []
    const text = relationWords(visible.line.type)
    const color = look.palette.stances[visible.line.stance]
    return [{ key, curve, text, width: measure(text, RELATION.font), height: RELATION.size, color }]
  })
  const places = placeWords(shown, taken)
  for (const { key, text, width, color } of shown) {
    const place = places.get(key)
    if (place === undefined) continue
    context.save()
    context.translate(place.x, place.y)
    context.rotate(place.slope)
    const start = { x: -width / 2, y: RELATION.size * 0.33 }
    write(context, text, start, color, look.palette.background)
    context.restore()
  }
}

/** How a line runs over the stage as it is now. */
export function curveOnStage(sigma: Renderer, line: string): LineCurve | undefined {
  const graph = sigma.getGraph()
  if (!graph.hasEdge(line)) return undefined
  const [source, target] = graph.extremities(line).map((id) => {
    const node = sigma.getNodeDisplayData(id)
    return node && { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size) }
  })
  if (source === undefined || target === undefined) return undefined
  return curveOf(source, target, sigma.scaleSize(graph.getEdgeAttribute(line, 'bow')))
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: Point,
  ink: string,
  halo: string,
): void {
  context.lineWidth = 4
  context.strokeStyle = halo
  context.strokeText(text, x, y)
  context.fillStyle = ink
  context.fillText(text, x, y)
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 2).trimEnd()}…` : name
}
