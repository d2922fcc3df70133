import { plainRelation, SentenceTree } from '../src/tree'
import { sentenceOf } from './sentence'

const tree = new SentenceTree(
  sentenceOf(`
    The      DET   1  det
    minister NOUN  2  nsubj
    resigned VERB  -1 root
    because  ADP   7  case
    of       ADP   3  fixed
    Kenya    PROPN 7  nmod:poss
    's       PART  5  case
    budget   NOUN  2  obl
    .        PUNCT 2  punct
  `),
)

describe('SentenceTree', () => {
  it('walks up and down', () => {
    expect(tree.parent(1)).toBe(2)
    expect(tree.parent(2)).toBe(-1)
    expect(tree.parent(99)).toBe(-1)
    expect(tree.path(6)).toEqual([6, 5, 7, 2])
    expect(tree.isUnder(6, 7)).toBe(true)
    expect(tree.isUnder(1, 7)).toBe(false)
    expect(tree.subtree(7)).toEqual([3, 4, 5, 6, 7])
    expect(tree.subtree(99)).toEqual([])
  })

  it.each([
    [2, [], [1, 7, 8]],
    [2, ['obl'], [7]],
    [7, ['nmod'], [5]],
    [7, ['nmod:poss'], [5]],
    [7, ['obj'], []],
    [99, [], []],
  ])('finds the children of %i by relation %j', (index, relations, expected) => {
    expect(tree.children(index, ...relations)).toEqual(expected)
    expect(tree.child(index, ...relations)).toBe(relations.length ? expected[0] : undefined)
  })

  it('joins a case marker with its fixed parts', () => {
    expect(tree.caseOf(7)).toBe('because_of')
    expect(tree.caseOf(5)).toBe("'s")
    expect(tree.caseOf(1)).toBe('')
  })

  it.each([
    [0, 1, 1],
    [5, 7, 7],
    [3, 4, 3],
  ])('finds the head of tokens %i to %i', (first, last, head) => {
    expect(tree.headOf(first, last)).toBe(head)
  })

  it('gives back the words', () => {
    expect(tree.text(5, 7)).toBe("Kenya's budget")
    expect(tree.text(5, 99)).toBe('')
    expect(tree.lower(0)).toBe('the')
    expect(tree.lemma(99)).toBe('')
  })

  it('gives them single spaces', () => {
    const sentence = sentenceOf('Ana PROPN -1 root\nRuiz PROPN 0 flat')
    const tokens = sentence.tokens.map((token, index) =>
      index === 0 ? token : { ...token, start: 7, end: 11 },
    )
    const spaced = new SentenceTree({ ...sentence, text: 'Ana  \n Ruiz', tokens })
    expect(spaced.text(0, 1)).toBe('Ana Ruiz')
  })

  it('ends on a tree that turns in a circle', () => {
    const broken = new SentenceTree(sentenceOf('a NOUN 1 dep\nb NOUN 0 dep'))
    expect(broken.path(0)).toHaveLength(3)
    expect(broken.subtree(0)).toEqual([0, 1])
    expect(broken.headOf(0, 1)).toBe(1)
  })

  it('drops the subtype of a relation', () => {
    expect(plainRelation('obl:agent')).toBe('obl')
    expect(plainRelation('root')).toBe('root')
  })
})
