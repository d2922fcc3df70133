/** How thick a line with so many sentences is, in pixels. */
export function lineWidth(sentences: number): number {
  return Math.min(9, 0.9 + 1.15 * Math.sqrt(sentences))
}
