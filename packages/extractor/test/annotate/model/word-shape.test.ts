import { SHAPE_COUNT, SHAPES, wordShape } from '../../../src/annotate/model/word-shape'

describe('wordShape', () => {
  it.each([
    ['peace', SHAPES.lower],
    ['Peru', SHAPES.capitalized],
    ['Óscar', SHAPES.capitalized],
    ['A', SHAPES.capital],
    ['NATO', SHAPES.upper],
    ['AT&T', SHAPES.upper],
    ['McRae', SHAPES.camel],
    ['iPhone', SHAPES.mixed],
    ['2018', SHAPES.number],
    ['3.5', SHAPES.number],
    ['60-day', SHAPES.alphanumeric],
    ['G7', SHAPES.alphanumeric],
    ['%', SHAPES.symbol],
    ['東京', SHAPES.lower],
    ['😀', SHAPES.symbol],
    ['', SHAPES.symbol],
    ['U.S.', SHAPES.dotted],
    ['Mr.', SHAPES.dotted],
    ['e.g.', SHAPES.lower],
    ['Jean-Claude', SHAPES.hyphenatedNames],
    ['Lima-based', SHAPES.hyphenatedName],
    ['well-known', SHAPES.lower],
  ])('of %j is %i', (word, shape) => {
    expect(wordShape(word)).toBe(shape)
  })

  it('has an id below the count', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(SHAPE_COUNT)
    expect(Math.max(...Object.values(SHAPES))).toBe(SHAPE_COUNT - 1)
  })
})
