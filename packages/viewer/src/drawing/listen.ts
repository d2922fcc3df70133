import type { Point } from '../layout/geometry'
import type { Dragging } from './drag-nodes'
import type { Renderer } from './drawn'

/** What readers do with the drawing. */
export interface DrawingEvents {
  onEntity(id: string, how: { extending: boolean }): void
  onLine(id: string): void
  onNothing(): void
  onExpand(id: string): void
  /** An entity was dropped elsewhere; in layout pixels with y downwards. */
  onDrop(id: string, place: Point): void
  onPoint(what: { entity?: string; line?: string }): void
}

export function listen(sigma: Renderer, events: DrawingEvents, { hasDropped }: Dragging): void {
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
