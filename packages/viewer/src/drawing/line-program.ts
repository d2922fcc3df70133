import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { type Picking, renderPickable } from './create-picking'
import type { DrawnLine, DrawnNode, StyledLine } from './drawn'
import fragmentShader from './shaders/line.frag.glsl?raw'
import vertexShader from './shaders/line.vert.glsl?raw'

const { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } = WebGLRenderingContext
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_dimensions',
  'u_minEdgeThickness',
  'u_feather',
] as const
type Uniform = (typeof UNIFORMS)[number]

/** Along, side and head of every vertex: a strip for the line, and a triangle for its arrow head. */
function createStrip(segments: number): number[][] {
  return [
    ...Array.from({ length: segments + 1 }, (_, segment) => [
      [segment / segments, 1, 0],
      [segment / segments, -1, 0],
    ]).flat(),
    [0, 1, 1],
    [0, -1, 1],
    [1, 1, 1],
    [1, -1, 1],
  ]
}

/**
 * Draws lines straight, bent or looped, with or without an arrow head, solid or dashed: a strip that follows the curve, so
 * that only the line itself is shaded.
 *
 * @param segments of the strip: one is enough for straight lines, which most are
 */
export function createLineProgram(
  segments: number,
  picking: Picking,
): EdgeProgramType<DrawnNode, DrawnLine> {
  const strip = createStrip(segments)
  return class LineProgram extends EdgeProgram<Uniform, DrawnNode, DrawnLine> {
    override getDefinition() {
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_sourceSize', size: 1, type: FLOAT },
          { name: 'a_targetSize', size: 1, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_bow', size: 1, type: FLOAT },
          { name: 'a_dash', size: 1, type: FLOAT },
          { name: 'a_arrow', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
          { name: 'a_head', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: strip,
      }
    }

    override processVisibleItem(
      index: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      line: StyledLine,
    ): void {
      const { array } = this
      let at = offset
      array[at++] = source.x
      array[at++] = source.y
      array[at++] = target.x
      array[at++] = target.y
      array[at++] = source.size
      array[at++] = target.size
      array[at++] = line.size
      array[at++] = line.bow
      array[at++] = line.dash
      array[at++] = Number(line.arrow)
      array[at++] = floatColor(line.color)
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

    override setUniforms(parameters: RenderParams, program: ProgramInfo<Uniform>): void {
      const { gl, uniformLocations: at } = program
      const { width, height, pixelRatio } = parameters
      gl.uniformMatrix3fv(at.u_matrix, false, parameters.matrix)
      gl.uniform1f(at.u_pixelRatio, pixelRatio)
      gl.uniform1f(at.u_sizeRatio, parameters.sizeRatio)
      gl.uniform1f(at.u_feather, parameters.antiAliasingFeather)
      gl.uniform2f(at.u_dimensions, width * pixelRatio, height * pixelRatio)
      gl.uniform1f(at.u_minEdgeThickness, parameters.minEdgeThickness)
    }
  }
}
