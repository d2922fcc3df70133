import { cutText } from '../../src/segment/cut-text'
import { cutTokens } from '../../src/segment/cut-tokens'

describe('cutText', () => {
  const cut = (text: string, longest: number) =>
    cutText(text, { start: 0, end: text.length }, longest).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('cuts after white space where there is some', () => {
    expect(cut('aaa bbb ccc', 8)).toEqual(['aaa bbb ', 'ccc'])
    expect(cut('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
    expect(cut('aaa', 4)).toEqual(['aaa'])
  })

  it('keeps surrogate pairs whole', () => {
    expect(cut('aaa😀aaa', 4)).toEqual(['aaa', '😀aa', 'a'])
  })

  it('keeps the offsets of a stretch', () => {
    expect(cutText('xx aa bb', { start: 3, end: 8 }, 4)).toEqual([
      { start: 3, end: 6 },
      { start: 6, end: 8 },
    ])
  })
})

describe('cutTokens', () => {
  const cut = (text: string) =>
    cutTokens([...text], 6, (token) => token === ',').map((run) => run.join(''))

  it('cuts after a break in the second half, else where it must', () => {
    expect(cut('aaaa,aaaa')).toEqual(['aaaa,', 'aaaa'])
    expect(cut('a,aaaaaaa')).toEqual(['a,aaaa', 'aaa'])
    expect(cut('aaaaaa')).toEqual(['aaaaaa'])
    expect(cut('')).toEqual([''])
  })
})
