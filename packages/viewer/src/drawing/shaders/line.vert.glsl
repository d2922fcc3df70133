attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_bow;
attribute float a_dash;
attribute float a_arrow;
// Where on the strip this vertex is: 0 to 1 along it, -1 or 1 across it, and whether it belongs to the arrow head.
attribute float a_along;
attribute float a_side;
attribute float a_head;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
uniform float u_minEdgeThickness;
uniform float u_feather;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_distance;
varying float v_dash;
varying float v_head;

const float BIAS = 255.0 / 254.0;
const float PI = 3.1415926;
// In thicknesses of the line.
const float HEAD_LENGTH = 3.4;
const float HEAD_WIDTH = 2.8;
// CSS pixels beside the line that still pick it.
const float PICKING_PADDING = 4.0;

vec2 toViewport(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
}

void main() {
  if (a_thickness <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 source = toViewport(a_source);
  vec2 target = toViewport(a_target);
  float px = u_pixelRatio / u_sizeRatio;
  float thickness = max(u_minEdgeThickness, a_thickness / u_sizeRatio) * u_pixelRatio;
  float head = a_arrow * thickness * HEAD_LENGTH;
  #ifdef PICKING_MODE
  float extra = PICKING_PADDING * u_pixelRatio;
  #else
  // Half of what it takes to fade out lies within the line.
  float extra = u_feather * 0.5 * u_pixelRatio;
  #endif

  vec2 between = target - source;
  float distance = length(between);
  vec2 point;
  vec2 direction;
  float total;
  float t;
  if (distance < 1.0) {
    // A loop: most of a circle on top of the node.
    float radius = a_sourceSize * px * 0.8 + 4.0 * u_pixelRatio;
    float angle = PI * 0.5 + a_bow * 0.04;
    vec2 centre = source + vec2(cos(angle), sin(angle)) * (a_sourceSize * px + radius * 0.75);
    float start = angle + PI + 0.75;
    float span = 2.0 * PI - 1.5;
    total = span * radius;
    float headStart = 1.0 - head / total;
    t = a_head < 0.5 ? a_along * headStart : mix(headStart, 1.0, a_along);
    float at = start + span * t;
    point = centre + radius * vec2(cos(at), sin(at));
    direction = vec2(-sin(at), cos(at));
  } else {
    // The bow is in pixels, so that parallel lines keep the same gap however long they are.
    float bow = clamp(2.0 * a_bow * px, -0.7 * distance, 0.7 * distance);
    vec2 control = 0.5 * (source + target) + vec2(-between.y, between.x) / distance * bow;
    float first = 2.0 * length(control - source);
    float last = 2.0 * length(target - control);
    total = 0.5 * (distance + 0.5 * (first + last));
    float from = a_sourceSize * px / first;
    float to = 1.0 - a_targetSize * px / last;
    float headStart = max(to - head / last, from);
    to = max(to, headStart);
    t = a_head < 0.5 ? mix(from, headStart, a_along) : mix(headStart, to, a_along);
    point = mix(mix(source, control, t), mix(control, target, t), t);
    direction = normalize(mix(control - source, target - control, t));
  }

  float halfWidth = a_head < 0.5
    ? thickness * 0.5
    : mix(a_arrow * thickness * HEAD_WIDTH * 0.5, 0.0, a_along);
  float reach = halfWidth + extra;
  point += vec2(-direction.y, direction.x) * a_side * reach;
  v_across = a_side * reach;
  v_half = halfWidth;
  v_distance = t * total;
  v_dash = a_dash * u_pixelRatio;
  v_head = a_head;
  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= BIAS;
}
