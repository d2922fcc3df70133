/** A colour, `#rrggbb` or `#rrggbbaa`, as SVG programs of any age read it. @returns `#rrggbb`, and 0 to 1 */
export function readColor(color: string): { solid: string; opacity: number } {
  const opacity = color.length > 7 ? Number.parseInt(color.slice(7), 16) / 255 : 1
  return { solid: color.slice(0, 7), opacity: Math.round(opacity * 1_000) / 1_000 }
}
