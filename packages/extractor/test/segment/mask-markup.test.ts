import { maskMarkup } from '../../src/segment/mask-markup'

describe('maskMarkup', () => {
  it.each([
    ['<p class="a">Peru</p>', '             Peru    '],
    ['a<!-- b -->c', 'a          c'],
    ['a&nbsp;b', 'a      b'],
    ['a\u200bb\u0000c\ufeffd', 'a b c d'],
    ['a\ud800b\ufffd', 'a b '],
    ['a\tb\r\nc', 'a b \nc'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['', ''],
  ])('blanks %j', (text, expected) => {
    expect(maskMarkup(text)).toBe(expected)
  })
})
