import { fold, foldedWords } from '@newsgraph/graph'
import * as fc from 'fast-check'
import { wordPattern } from '../../src/search/word-pattern'

/** As Java and Rust read the pattern. */
function fits(typed: string, name: string): boolean {
  return foldedWords(typed).every((word) =>
    new RegExp(`^(?:${wordPattern(word).replace('(?isu)', '')})$`, 'isu').test(name),
  )
}

test.each([
  ['muller', 'José Müller'],
  ['JOSE', 'José Müller'],
  ['josé', 'Jose Muller'],
  ['lodz', 'Łódź'],
  ['strasse', 'Straße'],
  ['straße', 'STRASSE'],
  ['aeg', 'Ægir'],
  ['bli ant', 'Antony Blinken'],
  ['new start', 'New START'],
  ['us', 'U.S. (US)'],
  ['at&t', 'AT&T'],
  ['o’br', "Conan O'Brien"],
  ['jose', 'Jose\u0301 Mu\u0308ller'],
  ['тб', 'Тбилиси'],
  ['иос', 'Йосиф'],
  ['g20', 'G20 meeting'],
])('%s finds %s', (typed, name) => expect(fits(typed, name)).toBe(true))

test.each([
  ['linken', 'Antony Blinken'],
  ['antonyb', 'Antony Blinken'],
  ['ose', 'José Müller'],
  ['se', 'José'],
  ['.*', 'xyz, z'],
])('%s does not find %s', (typed, name) =>
  expect(foldedWords(typed).length > 0 && fits(typed, name)).toBe(false),
)

/** Letters of Latin, Greek and Cyrillic, with and without marks. */
const letter = fc
  .oneof(fc.integer({ min: 0x41, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x1fff }))
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{L}/u.test(character))

test('any beginning of any word of a name finds it', () => {
  const words = fc.array(fc.string({ unit: letter, minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (name, at, length) => {
      const word = [...(name[at % name.length] ?? '')]
      const typed = word.slice(0, 1 + (length % word.length)).join('')
      fc.pre(!fold(typed).includes('sss'))
      expect(fits(typed, name.join(' '))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
