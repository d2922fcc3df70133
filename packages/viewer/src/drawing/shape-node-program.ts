import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { DrawnLine, DrawnNode, StyledNode } from './drawn'
import fragmentShader from './shaders/shape-node.frag.glsl?raw'
import vertexShader from './shaders/shape-node.vert.glsl?raw'

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
type Uniform = (typeof UNIFORMS)[number]

/** Draws nodes as the shapes of `shapes.ts`, each with a ring around it, as signed distances. */
export class ShapeNodeProgram extends NodeProgram<Uniform, DrawnNode, DrawnLine> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    }
  }

  override processVisibleItem(index: number, offset: number, node: StyledNode): void {
    this.array.set(
      [
        node.x,
        node.y,
        node.size,
        node.shape,
        floatColor(node.color),
        floatColor(node.borderColor),
        index,
      ],
      offset,
    )
  }

  override setUniforms(
    { sizeRatio, correctionRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix)
  }
}
