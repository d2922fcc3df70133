import { extractText } from '../extract-text'

/** "polarity modality" of the first statement of a type. */
async function truthOf(text: string, type: string): Promise<string | undefined> {
  const { statements } = await extractText(text)
  const found = statements.find((statement) => statement.type === type)
  return found && `${found.polarity} ${found.modality}`
}

describe('truth', () => {
  it.each([
    ['Kenya attacked Ghana.', 'affirmed asserted'],
    ['Kenya did not attack Ghana.', 'negated asserted'],
    ['Kenya didn’t attack Ghana.', 'negated asserted'],
    ['Kenya never attacked Ghana.', 'negated asserted'],
    ['Kenya failed to attack Ghana.', 'negated asserted'],
    ['Kenya refused to attack Ghana.', 'negated asserted'],
    ['Kenya did not refuse to attack Ghana.', 'affirmed asserted'],
    ['Kenya might not attack Ghana.', 'negated hypothetical'],
    ['Kenya could attack Ghana.', 'affirmed hypothetical'],
    ['Kenya would have attacked Ghana.', 'affirmed hypothetical'],
    ['Kenya considered attacking Ghana.', 'affirmed hypothetical'],
    ['Kenya threatened to attack Ghana.', 'affirmed hypothetical'],
    ['Kenya tried to attack Ghana.', 'affirmed hypothetical'],
    ['If Kenya attacks Ghana, Peru will leave.', 'affirmed hypothetical'],
    ['Kenya will attack Ghana.', 'affirmed promised'],
    ['Kenya vowed to attack Ghana.', 'affirmed promised'],
    ['Peru urged Kenya to attack Ghana.', 'affirmed demanded'],
    ['Peru ordered Kenya to attack Ghana.', 'affirmed demanded'],
    ['Kenya denied that it had attacked Ghana.', 'affirmed denied'],
    ['Kenya denied attacking Ghana.', 'affirmed denied'],
    ['It is not true that Kenya attacked Ghana.', 'affirmed denied'],
    ['Kenya has yet to attack Ghana.', 'negated asserted'],
    ['Kenya stopped attacking Ghana.', 'negated asserted'],
    ['Peru stopped Kenya from attacking Ghana.', 'negated asserted'],
    ['Kenya’s refusal to attack Ghana was praised.', 'negated asserted'],
    ['Kenya has a plan to attack Ghana.', 'affirmed promised'],
    ['Kenya allegedly attacked Ghana.', 'affirmed hypothetical'],
    ['Kenya was accused of attacking Ghana.', 'affirmed hypothetical'],
    ['Kenya is due to attack Ghana.', 'affirmed promised'],
    ['Kenya said it would attack Ghana.', 'affirmed promised'],
    ['Kenya said it would attack Ghana if Peru left.', 'affirmed hypothetical'],
    ['Kenya would leave, but only once Peru had attacked Ghana.', 'affirmed hypothetical'],
    ['Peru denied reports that Kenya had attacked Ghana.', 'affirmed denied'],
    ['Peru denied that Kenya would attack Ghana.', 'affirmed denied'],
    ['Did Kenya attack Ghana?', 'affirmed hypothetical'],
  ])('of "%s" is %s', async (text, expected) => {
    expect(await truthOf(text, 'ATTACKED')).toBe(expected)
  })

  it('is not changed by what stands outside the clause', async () => {
    const text = 'Kenya, which had attacked Ghana, will not meet Peru.'
    expect(await truthOf(text, 'ATTACKED')).toBe('affirmed asserted')
    expect(await truthOf(text, 'MET')).toBe('negated promised')
  })

  it('takes in an object that there is none of', async () => {
    expect(await truthOf('Kenya met no Ghanaian officials.', 'MET')).toBe('negated asserted')
  })
})
