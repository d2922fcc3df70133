import { relationWords } from '../graph/relation-words'
import type { Point } from '../layout/geometry'
import type { Renderer } from './drawn'
import { type Label, placeLabels } from './place-labels'
import type { Look } from './style'

const FAMILY = '"Inter Variable", system-ui, sans-serif'
const NAME = { size: 13, font: `600 13px ${FAMILY}` } as const
const RELATION = { size: 11.5, font: `500 11.5px ${FAMILY}` } as const
/** Relation names are written on at most so many lines: more would cover the picture. */
const MOST_RELATIONS = 24

/** Writes names beside nodes, and relations along the lines that stand out. */
export function drawNames(sigma: Renderer, look: Look): void {
  const { labels } = sigma.getCanvases()
  const context = labels?.getContext('2d')
  if (!context) return
  context.lineJoin = 'round'
  drawRelations(context, sigma, look)
  drawEntityNames(context, sigma, look)
}

function drawEntityNames(context: CanvasRenderingContext2D, sigma: Renderer, look: Look): void {
  const { width, height } = sigma.getDimensions()
  context.font = NAME.font
  const nodes: (Label & { text: string })[] = []
  for (const id of look.visible.entities) {
    const node = sigma.getNodeDisplayData(id)
    if (node === undefined) continue
    const { x, y } = sigma.framedGraphToViewport(node)
    if (x < -100 || y < -50 || x > width + 100 || y > height + 50) continue
    const text = shorten(node.label ?? '')
    nodes.push({
      key: id,
      text,
      x,
      y,
      radius: sigma.scaleSize(node.size),
      width: context.measureText(text).width,
      height: NAME.size,
      priority: node.size,
      required: look.ringed.has(id),
    })
  }
  const named = nodes.filter(({ key }) => look.emphasis?.entities.has(key) ?? true)
  const places = placeLabels(named, nodes)
  for (const { key, text } of named) {
    const place = places.get(key)
    if (place !== undefined) write(context, text, place, look.palette.ink, look.palette.background)
  }
}

function drawRelations(context: CanvasRenderingContext2D, sigma: Renderer, look: Look): void {
  if (look.emphasis === undefined || look.emphasis.lines.size > MOST_RELATIONS) return
  context.font = RELATION.font
  context.textAlign = 'center'
  for (const id of look.emphasis.lines) {
    const visible = look.visible.lines.get(id)
    if (visible === undefined) continue
    const text = relationWords(visible.line.type)
    const { middle, angle, room } = middleOf(sigma, id)
    if (context.measureText(text).width > room) continue
    context.save()
    context.translate(middle.x, middle.y)
    context.rotate(angle)
    const color = look.palette.stances[visible.line.stance]
    write(context, text, { x: 0, y: RELATION.size * 0.33 }, color, look.palette.background)
    context.restore()
  }
  context.textAlign = 'left'
}

/** Where the middle of a line is in the viewport, its slope (never upside down), and the pixels free for words. */
export function middleOf(
  sigma: Renderer,
  line: string,
): { middle: Point; angle: number; room: number } {
  const graph = sigma.getGraph()
  const [source, target] = graph.extremities(line).map((id) => sigma.getNodeDisplayData(id))
  if (source === undefined || target === undefined)
    return { middle: { x: 0, y: 0 }, angle: 0, room: 0 }
  const [from, to] = [sigma.framedGraphToViewport(source), sigma.framedGraphToViewport(target)]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  const radius = sigma.scaleSize(source.size)
  if (length < 1) {
    const above = { x: from.x, y: from.y - 3 * radius - 8 }
    return { middle: above, angle: 0, room: 200 }
  }
  const bow = Math.min(
    0.35 * length,
    Math.max(-0.35 * length, sigma.scaleSize(graph.getEdgeAttribute(line, 'bow'))),
  )
  const middle = {
    x: (from.x + to.x) / 2 + (dy / length) * bow,
    y: (from.y + to.y) / 2 - (dx / length) * bow,
  }
  const slope = Math.atan2(dy, dx)
  return {
    middle,
    angle: Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope,
    room: length - radius - sigma.scaleSize(target.size) - 16,
  }
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
  return name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name
}
