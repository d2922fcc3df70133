import { extractText } from '../extract-text'

/** Who says that Kenya attacked Ghana: the words, and the entity's id. */
async function speakerOf(text: string) {
  const { statements } = await extractText(text)
  return statements.find(({ type }) => type === 'ATTACKED')?.attribution
}

const NOVAK = 'person:peter-novak'

describe('attribution', () => {
  it.each([
    ['Peter Novak said Kenya attacked Ghana.', 'Peter Novak', NOVAK],
    ['Peter Novak said that Kenya had attacked Ghana.', 'Peter Novak', NOVAK],
    ['“Kenya attacked Ghana,” said Peter Novak.', 'Peter Novak', NOVAK],
    ['Peter Novak told the Lagos Times that Kenya attacked Ghana.', 'Peter Novak', NOVAK],
    ['According to Peter Novak, Kenya attacked Ghana.', 'Peter Novak', NOVAK],
    [
      'Kenya attacked Ghana, according to the Lagos Times.',
      'the Lagos Times',
      'organization:lagos-times',
    ],
    ['A Ghanaian spokeswoman said Kenya attacked Ghana.', 'A Ghanaian spokeswoman', 'country:gh'],
    ['Peter Novak accused Kenya of attacking Ghana.', 'Peter Novak', NOVAK],
    ['Peter Novak demanded that Kenya attack Ghana.', 'Peter Novak', NOVAK],
    ['Peter Novak urged Kenya to attack Ghana.', 'Peter Novak', NOVAK],
    ['Peter Novak denied that Kenya attacked Ghana.', 'Peter Novak', NOVAK],
    ['Peter Novak promised that Kenya would attack Ghana.', 'Peter Novak', NOVAK],
    ['“It began at noon,” Peter Novak said. “Kenya attacked Ghana.”', 'Peter Novak', NOVAK],
    ['“It began at noon,” Peter Novak said.\n\n“Then Kenya attacked Ghana.”', 'Peter Novak', NOVAK],
    ['Kenya attacked Ghana, officials said.', 'officials', undefined],
    ['Officials said on Monday that Kenya attacked Ghana.', 'Officials', undefined],
  ])('of "%s" is %s', async (text, words, entity) => {
    expect(await speakerOf(text)).toEqual({ text: words, ...(entity && { entity }) })
  })

  it('is nobody where the article itself says it', async () => {
    expect(await speakerOf('Kenya attacked Ghana.')).toBeUndefined()
    expect(await speakerOf('It was said that Kenya attacked Ghana.')).toBeUndefined()
  })

  it('is the nearest of several, with who reports them beside it', async () => {
    const { statements } = await extractText(
      'The Lagos Times reported that Peter Novak said Kenya attacked Ghana.',
    )
    expect(statements.find(({ type }) => type === 'ATTACKED')).toMatchObject({
      attribution: { text: 'Peter Novak', entity: NOVAK, reporter: 'The Lagos Times' },
    })
  })

  it('is not the one who promises', async () => {
    const { statements } = await extractText('Kenya vowed to attack Ghana.')
    const attack = statements.find(({ type }) => type === 'ATTACKED')
    expect(attack).toMatchObject({ modality: 'promised' })
    expect(attack).not.toHaveProperty('attribution')
  })

  it('is not the one who makes a statement by saying it', async () => {
    const { statements } = await extractText('Kenya said that it rejected the Lima Treaty.')
    expect(statements).toMatchObject([{ type: 'REJECTED' }])
    expect(statements[0]).not.toHaveProperty('attribution')
  })
})
