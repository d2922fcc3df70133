import type { CameraState } from 'sigma/types'
import type { Point } from '../layout/geometry'
import { type Box, type BoxIndex, boxAround, createBox, createBoxIndex } from './boxes'
import type { Renderer } from './drawn'
import { curveOf, type LineCurve, pointOn } from './line-curve'

/** A node as it stands on the stage now, in pixels. */
export interface StageNode extends Point {
  readonly key: string
  readonly radius: number
  readonly name: string
}

/** Pixels beyond the stage where nodes still show a part of themselves. */
const BEYOND = 50
/** Pixels of the strips around the stage that keep words within it. */
const BORDER = 240
/** Pixels of the corner at the lower left where the page has its buttons. */
const BUTTONS = { width: 58, height: 212 } as const
/** In a crowd, words may cover nodes of a smaller radius than this, in pixels. */
const CROWD = { nodes: 300, radius: 5 } as const
/** Pixels between the points of a line that words keep clear of; of more lines than this they don't. */
const LINES = { step: 10, most: 400 } as const

export function nodesOnStage(sigma: Renderer, entities: Iterable<string>): StageNode[] {
  const { width, height } = sigma.getDimensions()
  const graph = sigma.getGraph()
  const nodes: StageNode[] = []
  for (const key of entities) {
    const node = sigma.getNodeDisplayData(key)
    if (node === undefined) continue
    const { x, y } = sigma.framedGraphToViewport(node)
    if (x < -BEYOND || y < -BEYOND || x > width + BEYOND || y > height + BEYOND) continue
    nodes.push({
      key,
      x,
      y,
      radius: sigma.scaleSize(node.size),
      name: graph.getNodeAttribute(key, 'name'),
    })
  }
  return nodes
}

/** Where words must not be: over nodes, under what lies over the stage, and outside of it. */
export function roomTaken(
  sigma: Renderer,
  nodes: readonly StageNode[],
  covered: Box | undefined,
): BoxIndex {
  const smallest = nodes.length > CROWD.nodes ? CROWD.radius : 0
  const large = nodes.filter(({ radius }) => radius > smallest)
  return createBoxIndex([
    ...outsideOf(sigma),
    ...(covered === undefined ? [] : [covered]),
    ...large.map((node) => boxAround(node, node.radius)),
  ])
}

function outsideOf(sigma: Renderer): Box[] {
  const { width, height } = sigma.getDimensions()
  return [
    createBox(-BORDER, -BORDER, width + 2 * BORDER, BORDER),
    createBox(-BORDER, height, width + 2 * BORDER, BORDER),
    createBox(-BORDER, 0, BORDER, height),
    createBox(width, 0, BORDER, height),
    createBox(0, height - BUTTONS.height, BUTTONS.width, BUTTONS.height),
  ]
}

/** What words had better not cover: points along lines. @param lines by their keys */
export function roomOfLines(
  sigma: Renderer,
  lines: Pick<ReadonlySet<string>, 'size' | 'keys'>,
): BoxIndex {
  const index = createBoxIndex()
  if (lines.size > LINES.most) return index
  for (const line of lines.keys()) {
    const curve = curveOnStage(sigma, line)
    if (curve === undefined || !Number.isFinite(curve.length)) continue
    const steps = Math.ceil(curve.length / LINES.step)
    for (let step = 1; step < steps; step++) index.add(boxAround(pointOn(curve, step / steps), 1))
  }
  return index
}

/** How a line runs over the stage, as it was drawn last unless another state of the camera is given. */
export function curveOnStage(
  sigma: Renderer,
  line: string,
  seen: { readonly cameraState?: CameraState } = {},
): LineCurve | undefined {
  const graph = sigma.getGraph()
  if (!graph.hasEdge(line)) return undefined
  const [source, target] = graph.extremities(line).map((id) => {
    const node = sigma.getNodeDisplayData(id)
    return (
      node && { ...sigma.framedGraphToViewport(node, seen), radius: sigma.scaleSize(node.size) }
    )
  })
  if (source === undefined || target === undefined) return undefined
  return curveOf(source, target, sigma.scaleSize(graph.getEdgeAttribute(line, 'bow')))
}
