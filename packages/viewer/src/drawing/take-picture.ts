import { pictureOf } from '../kinds/kind-picture'
import type { ArrangedWords } from './arrange-words'
import { pinAt } from './draw-pins'
import type { Crowd, Renderer } from './drawn'
import { outlineOf } from './line-outline'
import type { Picture, PictureLine, PictureNode } from './picture'
import type { Region } from './regions'
import { type Look, styleLine, styleNode } from './style'

/** Takes down what is to be seen on the stage at the moment, and nothing beyond it. */
export function takePicture(
  sigma: Renderer,
  look: Look,
  crowd: Crowd,
  regions: readonly Region[],
  { captions, words, pinned }: ArrangedWords,
): Picture {
  return {
    ...sigma.getDimensions(),
    palette: look.palette,
    regions,
    lines: linesOf(sigma, look, crowd),
    nodes: nodesOf(sigma, look),
    words: [...captions, ...words],
    pins: pinned.map(pinAt),
  }
}

function linesOf(sigma: Renderer, look: Look, crowd: Crowd): PictureLine[] {
  const graph = sigma.getGraph()
  const least = sigma.getSetting('minEdgeThickness')
  const lines = [...look.visible.lines.keys()].flatMap((id) => {
    if (!graph.hasEdge(id)) return []
    const [source, target] = graph.extremities(id).map((end) => endOf(sigma, end))
    if (source === undefined || target === undefined) return []
    const line = styleLine(id, { ...graph.getEdgeAttributes(id) }, look, crowd)
    const width = Math.max(least, sigma.scaleSize(line.size))
    const bow = sigma.scaleSize(line.bow)
    const outline = outlineOf(source, target, { bow, width, arrow: line.arrow })
    return { ...outline, width, color: line.color, dash: line.dash, zIndex: line.zIndex }
  })
  return lines.sort((a, b) => a.zIndex - b.zIndex)
}

function nodesOf(sigma: Renderer, look: Look): PictureNode[] {
  const graph = sigma.getGraph()
  const nodes = [...look.visible.entities].flatMap((id) => {
    const end = endOf(sigma, id)
    if (end === undefined) return []
    const node = styleNode(id, { ...graph.getNodeAttributes(id) }, look)
    const { shape, icon } = pictureOf(node.kind)
    const { color, iconColor, borderColor, zIndex } = node
    return { ...end, shape, icon, color, iconColor, borderColor, zIndex }
  })
  return nodes.sort((a, b) => a.zIndex - b.zIndex)
}

function endOf(sigma: Renderer, id: string) {
  const node = sigma.getNodeDisplayData(id)
  return node && { ...sigma.framedGraphToViewport(node), radius: sigma.scaleSize(node.size) }
}
