import { relationWords } from '../graph/relation-words'
import type { Point } from '../layout/geometry'
import { boxAround } from './boxes'
import type { Renderer } from './drawn'
import { curveOf, type LineCurve } from './line-curve'
import { type Name, placeNames } from './place-names'
import { placeWords } from './place-words'
import type { Look } from './style'

const FAMILY = '"Inter Variable", system-ui, sans-serif'
const NAME = { size: 13, font: `600 13px ${FAMILY}` } as const
const RELATION = { size: 12, font: `500 12px ${FAMILY}` } as const
const LONGEST_NAME = 34

interface PlacedNode extends Point {
  readonly key: string
  readonly radius: number
  readonly text: string
  readonly size: number
}

/** Writes names beside nodes, and relations along the lines that stand out, so that no word covers another. */
export function drawNames(sigma: Renderer, look: Look): void {
  const { labels } = sigma.getCanvases()
  const context = labels?.getContext('2d')
  if (!context) return
  context.lineJoin = 'round'
  const nodes = nodesInView(sigma, look)
  const names = placeNames(namesOf(nodes, look, context), nodes)
  drawRelations(context, sigma, look, [
    ...nodes.map((node) => boxAround(node, node.radius)),
    ...Array.from(names.values(), ({ box }) => box),
  ])
  context.font = NAME.font
  for (const { key, text } of nodes) {
    const place = names.get(key)
    if (place) write(context, text, place.baseline, look.palette.ink, look.palette.background)
  }
}

function nodesInView(sigma: Renderer, look: Look): PlacedNode[] {
  const { width, height } = sigma.getDimensions()
  return [...look.visible.entities].flatMap((key) => {
    const node = sigma.getNodeDisplayData(key)
    if (node === undefined) return []
    const { x, y } = sigma.framedGraphToViewport(node)
    if (x < -100 || y < -50 || x > width + 100 || y > height + 50) return []
    const { size } = node
    return [{ key, x, y, size, radius: sigma.scaleSize(size), text: shorten(node.label ?? '') }]
  })
}

function namesOf(
  nodes: readonly PlacedNode[],
  look: Look,
  context: CanvasRenderingContext2D,
): Name[] {
  context.font = NAME.font
  return nodes
    .filter(({ key }) => look.emphasis?.entities.has(key) ?? true)
    .map((node) => ({
      ...node,
      width: context.measureText(node.text).width,
      height: NAME.size,
      priority: node.size,
      required: look.ringed.has(node.key),
    }))
}

function drawRelations(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  look: Look,
  taken: Parameters<typeof placeWords>[1],
): void {
  context.font = RELATION.font
  const shown = [...(look.emphasis?.lines ?? [])].flatMap((key) => {
    const visible = look.visible.lines.get(key)
    const curve = curveOnStage(sigma, key)
    if (visible === undefined || curve === undefined) return []
    const text = relationWords(visible.line.type)
    const { width } = context.measureText(text)
    const color = look.palette.stances[visible.line.stance]
    return [{ key, curve, text, width, height: RELATION.size, color }]
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
