import { extractText, statementsOf } from '../extract-text'

const read = async (text: string) =>
  statementsOf(await extractText(text, { publishedAt: '2023-03-02' }))

describe('the date of a statement', () => {
  it.each([
    ['is said beside the verb', 'Kenya attacked Ghana in May 2018.', ['2018-05']],
    ['is said before it', 'In 2018, Kenya attacked Ghana.', ['2018']],
    ['is read against the day of writing', 'Kenya attacked Ghana on Friday.', ['2023-02-24']],
    ['may be a range', 'Kenya attacked Ghana from 2012 to 2018.', ['2012/2018']],
    ['is said within its noun', 'The 2018 attack by Kenya on Ghana failed.', ['2018']],
    ['is absent where none is said', 'Kenya attacked Ghana.', ['']],
  ])('%s', async (_, text, dates) => {
    expect(await read(text)).toEqual(dates.map((date) => `Kenya ATTACKED Ghana ${date}`.trim()))
  })

  it('is that of its own clause', async () => {
    expect(
      await read('After meeting Peter Novak on Monday, Anna Keller visited Ghana on Friday.'),
    ).toEqual(['Anna Keller MET Peter Novak 2023-02-27', 'Anna Keller VISITED Ghana 2023-02-24'])
    expect(
      await read('Kenya arrested Anna Keller in December 2018 and released her in May 2020.'),
    ).toEqual(['Kenya ARRESTED Anna Keller 2018-12', 'Kenya RELEASED Anna Keller 2020-05'])
  })

  it('is the target’s own before that of the verb', async () => {
    expect(await read('Anna Keller met Peter Novak on Monday and Olaf Berg on Tuesday.')).toEqual([
      'Anna Keller MET Olaf Berg 2023-02-28',
      'Anna Keller MET Peter Novak 2023-02-27',
    ])
  })

  it('is that of the journey for what is done there', async () => {
    expect(await read('In January Anna Keller flew to Lima, where she met Peter Novak.')).toEqual([
      'Anna Keller MET Peter Novak 2023-01',
    ])
  })

  it('is not that of the saying', async () => {
    expect(await read('Anna Keller said on Monday that Kenya attacked Ghana on Friday.')).toEqual([
      'Kenya ATTACKED Ghana 2023-02-24 (Anna Keller)',
    ])
  })
})
