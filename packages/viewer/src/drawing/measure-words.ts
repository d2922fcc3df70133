/** @returns pixels */
export type Measure = (words: string, font: string) => number

/**
 * Measures words on a canvas, each once; `forget` where their font has changed. The canvas is kept from the graphics processor, for
 * which measuring would have to wait.
 */
export function createMeasure(): { readonly measure: Measure; forget(): void } {
  const widths = new Map<string, number>()
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
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
