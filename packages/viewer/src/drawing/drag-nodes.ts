import type { Point } from '../layout/geometry'
import type { Renderer } from './drawn'

/** Pixels that a pointer may tremble while it clicks. */
const TREMBLE = 4

export interface Dragging {
  /** Whether the pointer has just dropped an entity: what looks like a click on it then is none. */
  readonly hasDropped: () => boolean
  stop(): void
}

/** Lets readers drag entities elsewhere. @param onDrop is told where, in layout pixels with y downwards */
export function dragNodes(sigma: Renderer, onDrop: (node: string, place: Point) => void): Dragging {
  let held: { readonly node: string; readonly from: Point } | undefined
  let moved = false
  sigma.on('downNode', ({ node, event }) => {
    held = { node, from: { x: event.x, y: event.y } }
    moved = false
  })
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
    moved ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > TREMBLE
    if (moved) sigma.getGraph().mergeNodeAttributes(held.node, sigma.viewportToGraph(event))
  })
  const drop = () => {
    const node = held?.node
    held = undefined
    if (node === undefined || !moved || !sigma.getGraph().hasNode(node)) return
    const { x, y } = sigma.getGraph().getNodeAttributes(node)
    onDrop(node, { x, y: -y })
  }
  const startAfresh = () => {
    moved = false
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  sigma.on('downStage', startAfresh)
  sigma.on('downEdge', startAfresh)
  document.addEventListener('mouseup', drop)
  return {
    hasDropped: () => moved,
    stop: () => document.removeEventListener('mouseup', drop),
  }
}
