/**
 * The ids of word shapes that the model was trained with: the encoder knows no case, so shapes carry it. A word's
 * first piece has one of 48: 12 shapes, plus 12 unless the word is the sentence's first, plus 24 for further pieces.
 */
export const SHAPES = {
  mixed: 0,
  lower: 1,
  capitalized: 2,
  capital: 3,
  upper: 4,
  camel: 5,
  number: 6,
  alphanumeric: 7,
  symbol: 8,
  dotted: 9,
  hyphenatedNames: 10,
  hyphenatedName: 11,
} as const

export const SHAPE_COUNT = 12

/** The shape of a word, one of `SHAPES`. */
export function wordShape(word: string): number {
  const letters = word.match(/\p{L}/gu) ?? []
  const hasDigit = /\p{Nd}/u.test(word)
  const [first] = letters
  if (first === undefined) return hasDigit ? SHAPES.number : SHAPES.symbol
  if (hasDigit) return SHAPES.alphanumeric
  const isUpper = letters.map((letter) => /\p{Lu}/u.test(letter))
  const startsUpper = isUpper[0] === true
  const hasUpperInside = isUpper.indexOf(true, 1) !== -1
  if (startsUpper && word.length > 1 && word.includes('.')) return SHAPES.dotted
  if (!startsUpper) return hasUpperInside ? SHAPES.mixed : SHAPES.lower
  if (!isUpper.includes(false)) return letters.length === 1 ? SHAPES.capital : SHAPES.upper
  if (hasUpperInside) return word.includes('-') ? SHAPES.hyphenatedNames : SHAPES.camel
  return word.includes('-') ? SHAPES.hyphenatedName : SHAPES.capitalized
}
