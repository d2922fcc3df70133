import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureOf, type ThemeName } from '../../src/kinds/kind-picture'
import kinds from '../../src/kinds/kinds.json'
import { contrast, DEFICIENCIES, difference, linear, seenWith } from './colors'

const css = readFileSync(join(__dirname, '../../src/styles/tokens.css'), 'utf8')
const [light = '', dark = ''] = css.split('[data-theme="dark"]')
const RULES: Readonly<Record<ThemeName, string>> = { light, dark }
const STANCES = ['cooperative', 'conflictual', 'neutral'] as const
/** Ten times what is just noticeable: apart at a glance, and on thin lines. */
const APART = 20

function token(theme: ThemeName, name: string): string {
  const [, color] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(RULES[theme]) ?? []
  if (color === undefined) throw new Error(`expected a colour --${name} in the ${theme} theme`)
  return color
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const grounds = ['background', 'panel'] as const

  test.each(['ink', 'quiet', 'accent', 'warning', ...STANCES])('%s can be read', (name) => {
    for (const ground of grounds)
      expect(contrast(token(theme, name), token(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['control', 'appeared'])('%s can be made out', (name) => {
    for (const ground of grounds)
      expect(contrast(token(theme, name), token(theme, ground))).toBeGreaterThanOrEqual(3)
  })

  test.each([...Object.keys(kinds), 'of an ontology of their own'])(
    '%s can be made out, and so can its icon',
    (kind) => {
      const color = pictureOf(kind)[theme]
      for (const ground of [...grounds, 'icon'])
        expect(contrast(color, token(theme, ground))).toBeGreaterThanOrEqual(3)
    },
  )

  test('words can be read on what is marked and on what is to be pressed', () => {
    for (const mark of ['mark-end', 'mark-trigger', 'wrong', 'sunken'])
      expect(contrast(token(theme, 'ink'), token(theme, mark))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token(theme, 'on-accent'), token(theme, 'accent'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['full sight', ...Object.keys(DEFICIENCIES)])('stances differ to %s', (sight) => {
    const matrix = DEFICIENCIES[sight]
    const seen = STANCES.map((stance) => {
      const color = token(theme, stance)
      return matrix === undefined ? linear(color) : seenWith(matrix, color)
    })
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        expect(difference(one, other)).toBeGreaterThanOrEqual(APART)
  })
})
