import { extractText, statementsOf } from '../extract-text'

describe('known agents', () => {
  it('are those who did it before, or whose act is undone', async () => {
    const extraction = await extractText(
      'Kenya arrested Anna Keller in 2018. She has not been freed.',
    )
    expect(statementsOf(extraction)).toEqual([
      'Kenya ARRESTED Anna Keller 2018',
      'Kenya RELEASED Anna Keller not',
    ])
  })

  it('are nobody where the story told of no such act', async () => {
    const { statements } = await extractText('Kenya met Anna Keller in 2018. She has been freed.')
    expect(statements.map(({ type }) => type)).not.toContain('RELEASED')
  })
})
