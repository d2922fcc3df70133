import { looksAhead } from '../../src/date/looks-ahead'
import { SentenceTree } from '../../src/tree'
import { sentenceOf } from '../sentence'

/** Ministers VERB ... Friday, with "on Friday" on the last verb. */
const met = (auxiliary: string) =>
  sentenceOf(`
    Ministers NOUN 2 nsubj
    ${auxiliary}
    meet   VERB  -1 root
    Friday PROPN 2  obl
  `)

describe('looksAhead', () => {
  it.each([
    ['will AUX 2 aux', true],
    ['’ll AUX 2 aux', true],
    ['would AUX 2 aux', true],
    ['did AUX 2 aux', false],
    ['often ADV 2 advmod', false],
  ])('with "%s": %s', (auxiliary, expected) => {
    const ahead = looksAhead(new SentenceTree(met(auxiliary)), 3)
    expect(ahead).toBe(expected)
  })

  it('sees what is planned', () => {
    const tree = new SentenceTree(
      sentenceOf(`
        Ministers NOUN  1  nsubj
        plan      VERB  -1 root
        to        PART  3  mark
        meet      VERB  1  xcomp
        Friday    PROPN 3  obl
      `),
    )
    expect(looksAhead(tree, 4)).toBe(true)
    expect(looksAhead(tree, 0)).toBe(false)
  })
})
