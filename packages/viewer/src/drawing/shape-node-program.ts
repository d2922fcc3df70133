import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { type Picking, renderPickable } from './create-picking'
import type { DrawnLine, DrawnNode, StyledNode } from './drawn'
import type { IconAtlas } from './load-icons'
import fragmentShader from './shaders/shape-node.frag.glsl?raw'
import vertexShader from './shaders/shape-node.vert.glsl?raw'

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_icons', 'u_iconCount'] as const
type Uniform = (typeof UNIFORMS)[number]

/**
 * Draws nodes as the shapes of `shapes.ts`, each with a ring around it, as signed distances, and an icon within. What tells
 * nodes apart under the pointer is drawn when it is wanted.
 */
export function createShapeNodeProgram(
  icons: IconAtlas,
  picking: Picking,
): NodeProgramType<DrawnNode, DrawnLine> {
  return class ShapeNodeProgram extends NodeProgram<Uniform, DrawnNode, DrawnLine> {
    private texture: WebGLTexture | undefined

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
          { name: 'a_icon', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_iconColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
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
      const { array } = this
      let at = offset
      array[at++] = node.x
      array[at++] = node.y
      array[at++] = node.size
      array[at++] = node.shape
      array[at++] = icons.indexOf(node.icon)
      array[at++] = floatColor(node.color)
      array[at++] = floatColor(node.borderColor)
      array[at++] = floatColor(node.iconColor)
      array[at++] = index
    }

    override render(parameters: RenderParams): void {
      renderPickable(this, parameters, picking)
    }

    draw(parameters: RenderParams, program: ProgramInfo<Uniform>): void {
      const { width, height, pixelRatio } = parameters
      program.gl.viewport(0, 0, width * pixelRatio, height * pixelRatio)
      this.bindProgram(program)
      this.renderProgram(parameters, program)
      this.unbindProgram(program)
    }

    override setUniforms(
      { sizeRatio, correctionRatio, matrix }: RenderParams,
      { gl, uniformLocations: at }: ProgramInfo<Uniform>,
    ): void {
      gl.uniform1f(at.u_sizeRatio, sizeRatio)
      gl.uniform1f(at.u_correctionRatio, correctionRatio)
      gl.uniformMatrix3fv(at.u_matrix, false, matrix)
      gl.activeTexture(gl.TEXTURE0)
      if (this.texture === undefined) this.texture = createTexture(gl, icons.image)
      else gl.bindTexture(gl.TEXTURE_2D, this.texture)
      gl.uniform1i(at.u_icons, 0)
      gl.uniform1f(at.u_iconCount, icons.count)
    }

    override kill(): void {
      this.normalProgram.gl.deleteTexture(this.texture ?? null)
      super.kill()
    }
  }
}

/** Smooth at every size: a node may be a few pixels, or a hundred. */
function createTexture(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  image: TexImageSource,
): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR)
  gl.generateMipmap(gl.TEXTURE_2D)
  return texture
}
