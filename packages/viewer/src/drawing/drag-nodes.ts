import type { Renderer } from './drawn'

/** Lets readers drag entities elsewhere. @returns what stops it */
export function dragNodes(sigma: Renderer): () => void {
  let dragged: string | undefined
  const drop = () => {
    dragged = undefined
  }
  sigma.on('downNode', ({ node }) => {
    dragged = node
  })
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return
    const { x, y } = sigma.viewportToGraph(event)
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  document.addEventListener('mouseup', drop)
  return () => document.removeEventListener('mouseup', drop)
}
