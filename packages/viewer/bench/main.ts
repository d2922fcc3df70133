import '../src/styles/tokens.css'
import { loadIcons } from '../src/drawing/load-icons'
import { drawBare } from './draw-bare'
import { drawOurs } from './draw-ours'
import { inventGraph } from './invent-graph'

/** `?drawing=ours|bare&nodes=N` draws an invented graph, and says in `window.firstPicture` how many milliseconds that took. */
async function main(): Promise<void> {
  const parameters = new URLSearchParams(location.search)
  const stage = document.getElementById('stage')
  if (stage === null) throw new Error('expected a stage')
  const invented = inventGraph(Number(parameters.get('nodes')))
  // As on the page, where they are painted while the network is fetched.
  await loadIcons()
  const draw = parameters.get('drawing') === 'bare' ? drawBare : drawOurs
  const begun = performance.now()
  await draw(stage, invented)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  finishDrawing(stage)
  Object.assign(window, { firstPicture: performance.now() - begun })
}

/** Waits until the graphics processor has drawn what was sent to it: only then can a pixel be read. */
function finishDrawing(stage: HTMLElement): void {
  for (const canvas of stage.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2')
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
  }
}

void main()
