import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Picking } from './create-picking'
import type { Crowd, DrawnLine, DrawnNode, Renderer } from './drawn'
import { createLineProgram } from './line-program'
import type { IconAtlas } from './load-icons'
import { createShapeNodeProgram } from './shape-node-program'
import { paddingOf } from './stage-size'
import { type Look, styleLine, styleNode } from './style'

/** Straight pieces that a bent line or a loop is made of. */
const BEND_SEGMENTS = 14

/** Sigma's layers on which nothing is drawn. */
const UNUSED = ['edgeLabels', 'hovers', 'hoverNodes']

/** Sigma as newsgraph draws with it. @param look as it is at the moment @throws Error where the browser has no WebGL */
export function createRenderer(
  stage: HTMLElement,
  look: () => Look,
  crowd: () => Crowd,
  icons: IconAtlas,
  picking: Picking,
): Renderer {
  const sigma = new Sigma<DrawnNode, DrawnLine>(new MultiDirectedGraph(), stage, {
    allowInvalidContainer: true,
    // Under the names of sigma's own, which otherwise would be compiled, too: `line` for straight ones, `arrow` for bent ones.
    nodeProgramClasses: { circle: createShapeNodeProgram(icons, picking) },
    edgeProgramClasses: {
      line: createLineProgram(1, picking),
      arrow: createLineProgram(BEND_SEGMENTS, picking),
    },
    enableEdgeEvents: true,
    renderLabels: false,
    zIndex: true,
    minCameraRatio: 0.06,
    maxCameraRatio: 3,
    minEdgeThickness: 0.6,
    stagePadding: paddingOf(stage),
    // Sizes grow and shrink with the distances between entities, which then cover each other on no stage.
    itemSizesReference: 'positions',
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, node) => styleNode(id, node, look()),
    edgeReducer: (id, line) => styleLine(id, line, look(), crowd()),
  })
  // Every layer that there is has to be put together with the others for every frame.
  for (const unused of UNUSED) sigma.getCanvases()[unused]?.style.setProperty('display', 'none')
  return sigma
}
