import { phraseText } from '../../src/relate/phrase-text'
import { SentenceTree } from '../../src/tree'
import { sentenceOf } from '../sentence'

const tree = new SentenceTree(
  sentenceOf(`
    by       ADP   3  case
    the      DET   3  det
    former   ADJ   3  amod
    minister NOUN  -1 root
    of       ADP   5  case
    Peru     PROPN 3  nmod
    ,        PUNCT 7  punct
    Ruiz     PROPN 3  appos
  `),
)

describe('phraseText', () => {
  it('gives the words around a node, without preposition and apposition', () => {
    expect(phraseText(tree, 3)).toBe('the former minister of Peru')
    expect(phraseText(tree, 5)).toBe('Peru')
  })

  it('gives the node alone where the phrase is too long to quote', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index} ADJ 40 amod`)
    const long = new SentenceTree(sentenceOf([...words, 'ministers NOUN -1 root'].join('\n')))
    expect(phraseText(long, 40)).toBe('ministers')
  })
})
