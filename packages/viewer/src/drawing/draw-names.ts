import { relationWords } from '../graph/relation-words'
import type { Box, BoxIndex } from './boxes'
import { drawPins } from './draw-pins'
import { drawCaptions } from './draw-regions'
import type { Renderer } from './drawn'
import type { Measure } from './measure-words'
import { type Name, type PlacedName, placeNames } from './place-names'
import { placeWords } from './place-words'
import type { Region } from './regions'
import { curveOnStage, nodesOnStage, roomOfLines, roomTaken, type StageNode } from './stage-room'
import type { Look } from './style'

const FAMILY = '"Inter Variable", system-ui, sans-serif'
const NAME = { size: 13, font: `600 13px ${FAMILY}` } as const
const RELATION = { size: 12, font: `500 12px ${FAMILY}` } as const
const LONGEST_NAME = 34
/** Of more entities in view than this only the largest are named. */
const MOST_NAMES = 120
/** Pixels of background around a name. */
const HALO = 4

/**
 * Writes names beside nodes, and relations along the lines that stand out, so that no word covers another. What stands
 * out has the first choice; the rest gets faded names where there is room left. Pinned nodes get their mark.
 *
 * @param covered where something lies over the stage
 * @param regions get their captions
 * @returns the captions that are written
 */
export function drawNames(
  sigma: Renderer,
  look: Look,
  measure: Measure,
  covered: Box | undefined,
  regions: readonly Region[],
): readonly string[] {
  const { labels } = sigma.getCanvases()
  const context = labels?.getContext('2d')
  if (!context) return []
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  const nodes = nodesOnStage(sigma, look.visible.entities)
  const lines = look.emphasis?.lines ?? look.visible.lines
  const [taken, avoided] = [roomTaken(sigma, nodes, covered), roomOfLines(sigma, lines)]
  const captions = drawCaptions(context, regions, look.palette, measure, taken, { width, height })
  const place = (some: readonly StageNode[]) =>
    placeNames(namesOf(some, look, measure), taken, avoided)
  const { background, ink, faded } = look.palette

  const standing = nodes.filter(({ key }) => standsOut(key, look))
  const names = place(standing)
  drawRelations(context, sigma, look, taken, measure)
  context.font = NAME.font
  context.lineWidth = HALO
  context.lineJoin = 'round'
  context.strokeStyle = background
  write(context, names, standing, ink)
  const rest = nodes.filter(({ key }) => !standsOut(key, look))
  write(context, place(rest), rest, faded(ink))
  drawPins(
    context,
    nodes.filter(({ key }) => look.pinned.has(key)),
    look.palette,
  )
  return captions
}

function standsOut(entity: string, { emphasis, named }: Look): boolean {
  return emphasis === undefined || emphasis.entities.has(entity) || named.has(entity)
}

function namesOf(nodes: readonly StageNode[], { named }: Look, measure: Measure): Name[] {
  return strongest(nodes, named).map((node) => ({
    ...node,
    width: measure(shorten(node.name), NAME.font),
    height: NAME.size,
    priority: node.radius,
    required: named.has(node.key),
  }))
}

/** Those that are named for sure, then the largest. */
function strongest(nodes: readonly StageNode[], named: ReadonlySet<string>): readonly StageNode[] {
  return [...nodes]
    .sort((a, b) => Number(named.has(b.key)) - Number(named.has(a.key)) || b.radius - a.radius)
    .slice(0, MOST_NAMES)
}

function write(
  context: CanvasRenderingContext2D,
  names: ReadonlyMap<string, PlacedName>,
  nodes: readonly StageNode[],
  ink: string,
): void {
  context.fillStyle = ink
  for (const { key, name } of nodes) {
    const place = names.get(key)
    if (place === undefined) continue
    const { x, y } = place.baseline
    context.strokeText(shorten(name), x, y)
    context.fillText(shorten(name), x, y)
  }
}

function drawRelations(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  { emphasis, visible, palette }: Look,
  taken: BoxIndex,
  measure: Measure,
): void {
  context.font = RELATION.font
  const shown = [...(emphasis?.lines ?? [])].flatMap((key) => {
    const line = visible.lines.get(key)?.line
    const curve = curveOnStage(sigma, key)
    if (line === undefined || curve === undefined) return []
    const text = relationWords(line.type)
    const color = palette.stances[line.stance]
    return [{ key, curve, text, width: measure(text, RELATION.font), height: RELATION.size, color }]
  })
  const places = placeWords(shown, taken)
  for (const { key, text, width, height, color } of shown) {
    const place = places.get(key)
    if (place === undefined) continue
    context.save()
    context.translate(place.x, place.y)
    context.rotate(place.slope)
    context.fillStyle = palette.background
    context.fillRect(-width / 2 - 3, -height / 2, width + 6, height)
    context.fillStyle = color
    context.fillText(text, -width / 2, height / 3)
    context.restore()
  }
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 2).trimEnd()}…` : name
}
