import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createNodeCompoundProgram } from 'sigma/rendering'
import type { DrawnLine, DrawnNode, Renderer } from './drawn'
import { createLineProgram } from './line-program'
import { ShapeNodeProgram } from './shape-node-program'
import { paddingOf } from './stage-size'
import { type Look, styleLine, styleNode } from './style'

/** Straight pieces that a bent line or a loop is made of. */
const BEND_SEGMENTS = 14

/** Sigma as newsgraph draws with it. @param look as it is at the moment @throws Error where the browser has no WebGL */
export function createRenderer(stage: HTMLElement, look: () => Look): Renderer {
  return new Sigma<DrawnNode, DrawnLine>(new MultiDirectedGraph(), stage, {
    allowInvalidContainer: true,
    defaultNodeType: 'entity',
    defaultEdgeType: 'straight',
    nodeProgramClasses: {
      entity: createNodeCompoundProgram<DrawnNode, DrawnLine>([ShapeNodeProgram, iconProgram()]),
    },
    edgeProgramClasses: {
      straight: createLineProgram(1),
      bent: createLineProgram(BEND_SEGMENTS),
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
    edgeReducer: (id, line) => styleLine(id, line, look()),
  })
}

function iconProgram() {
  return createNodeImageProgram<DrawnNode, DrawnLine>({
    padding: 0.28,
    size: { mode: 'force', value: 96 },
    drawingMode: 'color',
    keepWithinCircle: true,
    colorAttribute: 'iconColor',
  })
}
