import { isParticiple, isPassive } from '../../src/relate/voice'
import { SentenceTree } from '../../src/tree'
import { sentenceOf } from '../sentence'

const treeOf = (table: string) => new SentenceTree(sentenceOf(table))

describe('isPassive', () => {
  it.each([
    [
      'with its own subject',
      'She PRON 2 nsubj:pass\nwas AUX 2 aux:pass\nfreed VERB -1 root',
      2,
      true,
    ],
    ['with an agent', 'freed VERB -1 root\nby ADP 2 case\nKenya PROPN 0 obl:agent', 0, true],
    ['in the active', 'She PRON 1 nsubj\nfreed VERB -1 root\nhim PRON 1 obj', 1, false],
    [
      'joined to a passive',
      'She PRON 2 nsubj:pass\nwas AUX 2 aux:pass\nheld VERB -1 root\nand CCONJ 4 cc\nfreed VERB 2 conj',
      4,
      true,
    ],
    [
      'joined to a passive with an object of its own',
      'She PRON 2 nsubj:pass\nwas AUX 2 aux:pass\nheld VERB -1 root\nand CCONJ 4 cc\nsued VERB 2 conj\nthem PRON 4 obj',
      4,
      false,
    ],
    ['before its clause', 'Accused VERB 2 advcl\nhe PRON 2 nsubj\nfled VERB -1 root', 0, true],
  ])('%s', (_, table, index, expected) => {
    expect(isPassive(treeOf(table), index)).toBe(expected)
  })
})

describe('isParticiple', () => {
  it.each([
    ['arrested', 'acl', true],
    ['fighting', 'acl', false],
    ['arrested', 'acl:relcl', false],
    ['arrested', 'advcl', false],
  ])('of "men %s" as %s is %s', (verb, relation, expected) => {
    expect(isParticiple(treeOf(`men NOUN -1 root\n${verb} VERB 0 ${relation}`), 1)).toBe(expected)
  })
})
