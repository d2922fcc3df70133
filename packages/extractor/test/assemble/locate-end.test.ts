import { extractText } from '../extract-text'

/** The words that the evidence of the first statement of a type shows for its ends. */
async function endsOf(text: string, type: string): Promise<readonly (string | undefined)[]> {
  const { statements } = await extractText(text)
  const evidence = statements.find((statement) => statement.type === type)?.evidence
  return [evidence?.source, evidence?.target].map(
    (span) => span && text.slice(span.start, span.end),
  )
}

describe('the ends that evidence shows', () => {
  it('are names where the sentence has them', async () => {
    expect(await endsOf('Anna Keller said she had met Peter Novak.', 'MET')).toEqual([
      'Anna Keller',
      'Peter Novak',
    ])
  })

  it('are pronouns where it has not', async () => {
    expect(await endsOf('Anna Keller spoke. She had met Peter Novak.', 'MET')).toEqual([
      'She',
      'Peter Novak',
    ])
  })

  it('are the nouns that stand for a state', async () => {
    expect(await endsOf('Kenya spoke. Kenyan troops attacked Ghana.', 'ATTACKED')).toEqual([
      'Kenyan',
      'Ghana',
    ])
  })
})
