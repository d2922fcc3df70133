import { splitTokens } from '../../src/segment/split-tokens'

function tokensOf(text: string): readonly string[] {
  return splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('splitTokens', () => {
  it.each([
    ["They didn't go.", "They did n't go ."],
    ['They don’t go', 'They do n’t go'],
    ["I can't, won't, cannot", "I ca n't , wo n't , can not"],
    ["Kenya's envoy", "Kenya 's envoy"],
    ['Kenya’s envoy', 'Kenya ’s envoy'],
    ["they'll, we've, I'm, he'd", "they 'll , we 've , I 'm , he 'd"],
    ["the Joneses' house", "the Joneses ' house"],
    ['O’Brien and d’Orso', 'O’Brien and d’Orso'],
    ['a 60-day, 25-year-old plan', 'a 60-day , 25-year-old plan'],
    ['Jean-Claude is well-known', 'Jean-Claude is well-known'],
    ['the U.S.-led coalition', 'the U.S.-led coalition'],
    ['up 3.5% to $1,000', 'up 3.5 % to $ 1,000'],
    ['at 10:30 a.m. on the 19th', 'at 10:30 a.m. on the 19th'],
    ['on 2023-03-02', 'on 2023-03-02'],
    ['Mr. Ito of St. Ives, Ph.D.', 'Mr. Ito of St. Ives , Ph.D.'],
    ['J. R. Ito', 'J. R. Ito'],
    ['No. 10 said no.', 'No. 10 said no .'],
    ['He said, “No.”', 'He said , “ No . ”'],
    ['AT&T (of Dallas)', 'AT&T ( of Dallas )'],
    ['see https://a.example/b?c=1.', 'see https://a.example/b?c=1 .'],
    ['mail ana@a.example or @ana #vote', 'mail ana@a.example or @ana #vote'],
    ['wait... what?!', 'wait ... what ? !'],
    ['one—two -- three', 'one — two -- three'],
    ['Łódź, 東京 and 😀', 'Łódź , 東京 and 😀'],
    ['   ', ''],
    ['', ''],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text).join(' ')).toBe(expected)
  })

  it('gives offsets into the whole text', () => {
    expect(splitTokens('She left. He stayed.', { start: 10, end: 20 })).toEqual([
      { start: 10, end: 12 },
      { start: 13, end: 19 },
      { start: 19, end: 20 },
    ])
  })
})
