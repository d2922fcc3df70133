import { extractText, statementsOf } from '../extract-text'

const read = async (text: string) => [...statementsOf(await extractText(text))].sort()

describe('who does what to whom', () => {
  it.each([
    ['in the passive', 'Anna Keller was arrested by Kenya.', ['Kenya ARRESTED Anna Keller']],
    [
      'in a participle',
      'Anna Keller, arrested by Kenya, met Peter Novak.',
      ['Anna Keller MET Peter Novak', 'Kenya ARRESTED Anna Keller'],
    ],
    [
      'with two objects',
      'Kenya arrested Anna Keller and Peter Novak.',
      ['Kenya ARRESTED Anna Keller', 'Kenya ARRESTED Peter Novak'],
    ],
    [
      'with three subjects',
      'Kenya, Ghana and Peru sanctioned Chile.',
      ['Ghana SANCTIONED Chile', 'Kenya SANCTIONED Chile', 'Peru SANCTIONED Chile'],
    ],
    [
      'in verbs that share a subject',
      'Kenya attacked Ghana and threatened Peru.',
      ['Kenya ATTACKED Ghana', 'Kenya THREATENED Peru'],
    ],
    [
      'in a relative clause',
      'Anna Keller, who founded Delta Motors, met Peter Novak.',
      ['Anna Keller FOUNDED Delta Motors', 'Anna Keller MET Peter Novak'],
    ],
    [
      'in a relative clause on the object',
      'Delta Motors, which Anna Keller founded, bought Orion Bank.',
      ['Anna Keller FOUNDED Delta Motors', 'Delta Motors ACQUIRED Orion Bank'],
    ],
    [
      'of which somebody was convicted',
      'Anna Keller was convicted of the murder of Peter Novak.',
      ['Anna Keller KILLED Peter Novak'],
    ],
    [
      'of which somebody is only accused',
      'Anna Keller faces trial for the murder of Peter Novak.',
      ['Anna Keller KILLED Peter Novak hypothetical'],
    ],
    [
      'as one of a group',
      'Anna Keller was killed by a gang that included Peter Novak.',
      ['Peter Novak KILLED Anna Keller'],
    ],
    [
      'by the fighters of several',
      'Kenyan and Ghanaian troops attacked Peru.',
      ['Ghana ATTACKED Peru', 'Kenya ATTACKED Peru'],
    ],
    [
      'by whom a lawyer speaks for',
      'Kenya arrested Peter Novak. His lawyer, Anna Keller, said he had met Olaf Berg.',
      [
        'Anna Keller ADVISED Peter Novak',
        'Kenya ARRESTED Peter Novak',
        'Peter Novak MET Olaf Berg (His lawyer)',
      ],
    ],
    [
      'by those who are loyal to somebody',
      'Forces loyal to Peter Novak attacked Ghana.',
      ['Peter Novak ATTACKED Ghana'],
    ],
    [
      'to many of a body',
      'Kenya killed dozens of Liberation Front fighters.',
      ['Kenya ATTACKED Liberation Front'],
    ],
    [
      'to what somebody filed',
      'Kenya rejected an appeal filed by Anna Keller.',
      ['Anna Keller REQUESTED Kenya', 'Kenya REJECTED Anna Keller'],
    ],
    [
      'behind the second of two objects',
      'Kenya suspended food supplies and flights to Ghana.',
      ['Kenya SANCTIONED Ghana'],
    ],
    [
      'under the object of another verb',
      'Kenya ordered Anna Keller to meet Peter Novak.',
      ['Anna Keller MET Peter Novak demanded (Kenya)', 'Kenya COERCED Anna Keller'],
    ],
    [
      'under the subject of another verb',
      'Anna Keller vowed to meet Peter Novak.',
      ['Anna Keller MET Peter Novak promised'],
    ],
    [
      'under a verb that raises its subject',
      'Anna Keller appears to have met Peter Novak.',
      ['Anna Keller MET Peter Novak'],
    ],
    [
      'in a noun with a possessive',
      'Kenya’s arrest of Anna Keller angered Ghana.',
      ['Kenya ARRESTED Anna Keller'],
    ],
    [
      'in a noun with a demonym',
      'The Kenyan arrest of Anna Keller angered Ghana.',
      ['Kenya ARRESTED Anna Keller'],
    ],
    [
      'in a noun that a light verb carries',
      'Anna Keller held a meeting with Peter Novak.',
      ['Anna Keller MET Peter Novak'],
    ],
    [
      'between two in a noun',
      'Talks between Kenya and Ghana failed.',
      ['Kenya NEGOTIATED_WITH Ghana'],
    ],
    [
      'to each other',
      'Anna Keller and Peter Novak spoke by phone.',
      ['Anna Keller SPOKE_WITH Peter Novak'],
    ],
    ['with an indirect object', 'Ghana was given weapons by Kenya.', ['Kenya AIDED Ghana']],
    [
      'with a particle',
      'Kenya pulled out of the Lima Treaty.',
      ['Kenya WITHDREW_FROM Lima Treaty'],
    ],
    ['through troops', 'Kenyan troops attacked Ghana.', ['Kenya ATTACKED Ghana']],
    ['through officials', 'Anna Keller met Ghanaian officials.', ['Anna Keller MET Ghana']],
    [
      'through pronouns',
      'Anna Keller met Peter Novak. She thanked him.',
      ['Anna Keller MET Peter Novak', 'Anna Keller SUPPORTED Peter Novak'],
    ],
    [
      'through an apposition',
      'The carmaker Delta Motors sued the newspaper Lagos Times.',
      ['Delta Motors SUED Lagos Times'],
    ],
    ['not to oneself', 'Kenya sanctioned Kenya.', []],
    ['not to what the type does not allow', 'Anna Keller arrested the Lima Treaty.', []],
    ['not for two names side by side', 'Kenya, Ghana, Peru: a list.', []],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('what is ended', () => {
  it.each([
    ['Kenya lifted sanctions on Ghana.', ['Kenya YIELDED_TO Ghana']],
    ['Anna Keller cancelled her trip to Ghana.', []],
  ])('is not stated by "%s"', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('an answer', () => {
  it.each([
    ['Kenya offered Ghana a loan. Ghana refused.', 'Ghana REJECTED Kenya'],
    ['Kenya asked Ghana for help. Ghana turned it down.', 'Ghana REJECTED Kenya'],
    ['Kenya offered Ghana a loan. The offer was rejected by Ghana.', 'Ghana REJECTED Kenya'],
    ['Kenya accused Ghana of spying. Ghana denied the charge.', 'Ghana REJECTED Kenya'],
  ])('is read in "%s"', async (text, expected) => {
    expect(await read(text)).toContain(expected)
  })

  it('needs a question', async () => {
    expect(await read('Kenya met Ghana. Ghana refused.')).toEqual(['Kenya MET Ghana'])
    expect(await read('Ghana declined to comment.')).toEqual([])
  })
})
