import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInOntology } from '@newsgraph/graph'
import { pictureOf, type ThemeName } from '../../src/kinds/kind-picture'
import { SHAPES } from '../../src/kinds/shapes'

const tokens = readFileSync(join(__dirname, '../../src/styles/tokens.css'), 'utf8')
const kinds = builtInOntology.kindNames

function backgroundOf(theme: ThemeName): string {
  const [light = '', dark = ''] = tokens.split('[data-theme="dark"]')
  return /--background: (#\w{6})/.exec(theme === 'dark' ? dark : light)?.[1] ?? ''
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('every kind of the ontology has a shape of its own', () => {
  const shapes = kinds.map((kind) => pictureOf(kind).shape)
  expect(new Set(shapes).size).toBe(kinds.length)
  expect(shapes).not.toContain(pictureOf('Vessel').shape)
})

test('a kind that a user adds has a picture too', () => {
  expect(pictureOf('Vessel')).toMatchObject({ plural: 'Vessel', shape: 'octagon' })
})

test('the node shader knows every shape by another number', () => {
  const codes = Object.values(SHAPES).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(['light', 'dark'] as const)('kinds stand out from the %s background', (theme) => {
  for (const kind of [...kinds, 'Vessel'])
    expect(contrast(pictureOf(kind)[theme], backgroundOf(theme))).toBeGreaterThan(3)
})
