/** @returns pixels */
export type Measure = (words: string, font: string) => number

/** Measures words on a canvas, each once; `forget` where their font has changed. */
export function createMeasure(): { readonly measure: Measure; forget(): void } {
  const widths = new Map<string, number>()
  const context = document.createElement('canvas').getContext('2d')
  return {
    measure(words, font) {
      const key = `${font} ${words}`
      const known = widths.get(key)
      if (known !== undefined || context === null) return known ?? 0
      context.font = font
      const { width } = context.measureText(words)
      widths.set(key, width)
      return width
    },
    forget: () => widths.clear(),
  }
}
