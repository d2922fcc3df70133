precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_distance;
varying float v_dash;
varying float v_head;

uniform float u_feather;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float feather = u_feather * u_pixelRatio;
  float alpha = 1.0 - smoothstep(v_half - feather * 0.5, v_half + feather * 0.5, abs(v_across));
  if (v_half <= 0.0) alpha = 0.0;
  if (v_dash > 0.0 && v_head < 0.5) {
    float within = mod(v_distance, v_dash);
    alpha *= smoothstep(0.0, 1.0, within) * (1.0 - smoothstep(v_dash * 0.6 - 1.0, v_dash * 0.6, within));
  }
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * alpha;
  #endif
}
