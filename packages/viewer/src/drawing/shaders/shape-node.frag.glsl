precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_iconColor;
varying vec2 v_point;
varying float v_shape;
varying float v_icon;
varying float v_radius;

uniform sampler2D u_icons;
uniform float u_iconCount;

// Half of an icon's side, in radii.
const float ICON = 0.46;
// Pixels, and a share of the radius for small nodes.
const float BORDER = 1.5;
const float BORDER_SHARE = 0.12;

// Signed distances after Inigo Quilez, "2D distance functions".
float box(vec2 p, vec2 b, float r) {
  vec2 q = abs(p) - b + r;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r;
}

float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.57735);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

// The larger of two distances, with the corner between them rounded.
float join(float a, float b) {
  const float k = 0.16;
  float h = max(k - abs(a - b), 0.0) / k;
  return max(a, b) + h * h * k * 0.25;
}

float shield(vec2 p) {
  vec2 q = vec2(abs(p.x), p.y);
  return join(join(q.x - 0.86, q.y - 0.84), dot(vec2(q.x, -q.y), vec2(0.6, 0.8)) - 0.78);
}

float octagon(vec2 p) {
  vec2 q = abs(p);
  return join(max(q.x, q.y) - 0.92, (q.x + q.y) * 0.70710678 - 0.92);
}

float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return box(p, vec2(0.9), 0.22);
  if (v_shape < 2.5) return box(vec2(p.x + p.y, p.x - p.y) * 0.70710678, vec2(0.82), 0.12);
  if (v_shape < 3.5) return hexagon(p, 0.94);
  if (v_shape < 4.5) return triangle(p, 1.02) - 0.08;
  if (v_shape < 5.5) return shield(p);
  return octagon(p);
}

// How much of this point an icon covers: they stand in a row, from the left.
float icon() {
  vec2 at = vec2(v_point.x, -v_point.y) / (2.0 * ICON) + 0.5;
  vec2 within = clamp(at, 0.0, 1.0);
  float covered = texture2D(u_icons, vec2((v_icon + within.x) / u_iconCount, within.y)).a;
  return at == within ? covered : 0.0;
}

void main() {
  float distance = outline(v_point) * v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? vec4(0.0) : v_color;
  #else
  float border = min(BORDER, v_radius * BORDER_SHARE);
  vec4 color = mix(v_color, v_border, smoothstep(-border - 0.5, -border + 0.5, distance));
  color = mix(color, v_iconColor, icon());
  gl_FragColor = mix(color, vec4(0.0), smoothstep(-0.5, 0.5, distance));
  #endif
}
