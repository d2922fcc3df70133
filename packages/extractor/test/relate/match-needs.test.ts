import { matchNeeds } from '../../src/relate/match-needs'
import { SentenceTree } from '../../src/tree'
import { sentenceOf } from '../sentence'

/** "Ministers took the bank to court again." */
const tree = new SentenceTree(
  sentenceOf(`
    Ministers NOUN 1  nsubj minister
    took      VERB -1 root  take
    the       DET  3  det
    bank      NOUN 1  obj
    to        ADP  5  case
    court     NOUN 1  obl
    again     ADV  1  advmod
  `),
)

describe('matchNeeds', () => {
  it.each([
    [[], true],
    [[{ relation: 'subject', lemmas: ['minister'] }], true],
    [[{ relation: 'subject', lemmas: ['ministers'] }], true],
    [[{ relation: 'object', lemmas: ['bank', 'firm'] }], true],
    [[{ relation: 'object', lemmas: ['court'] }], false],
    [[{ relation: 'modifier', lemmas: ['again'] }], true],
    [[{ relation: 'descendant', lemmas: ['court'] }], true],
    [[{ relation: 'descendant', lemmas: ['minister'] }], false],
    [[{ preposition: 'to', lemmas: ['court'] }], true],
    [[{ preposition: 'in', lemmas: ['court'] }], false],
    [
      [
        { relation: 'object', lemmas: ['bank'] },
        { preposition: 'to', lemmas: ['trial'] },
      ],
      false,
    ],
  ] as const)('%j: %s', (needs, expected) => {
    expect(matchNeeds(tree, 1, needs)).toBe(expected)
  })

  it('finds both objects in the passive', () => {
    const given = new SentenceTree(
      sentenceOf(`
        Peru PROPN 2  nsubj:pass
        was  AUX   2  aux:pass
        given VERB -1 root
        arms NOUN  2  obj
      `),
    )
    expect(matchNeeds(given, 2, [{ relation: 'object', lemmas: ['arms'] }])).toBe(true)
    expect(matchNeeds(given, 2, [{ relation: 'object', lemmas: ['peru'] }])).toBe(true)
  })

  it('looks up for a governor', () => {
    expect(matchNeeds(tree, 3, [{ relation: 'governor', lemmas: ['take'] }])).toBe(true)
    expect(matchNeeds(tree, 3, [{ relation: 'governor', lemmas: ['court'] }])).toBe(false)
  })

  it('needs something where no needs are given', () => {
    expect(matchNeeds(tree, 1)).toBe(true)
  })
})
