attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec4 a_iconColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_icon;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_iconColor;
varying vec2 v_point;
varying float v_shape;
varying float v_icon;
varying float v_radius;

const float BIAS = 255.0 / 254.0;
// Shapes with corners reach further than the circle of the same size.
const float REACH = 1.25;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0 * REACH;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * size, 1.0)).xy, 0.0, 1.0);
  v_point = a_corner * REACH;
  v_shape = a_shape;
  v_icon = a_icon;
  v_radius = a_size / u_sizeRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_border = a_id;
  v_iconColor = a_id;
  #else
  v_color = a_color;
  v_border = a_border;
  v_iconColor = a_iconColor;
  #endif
  v_color.a *= BIAS;
  v_border.a *= BIAS;
  v_iconColor.a *= BIAS;
}
