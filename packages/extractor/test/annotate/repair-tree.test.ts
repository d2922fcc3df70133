import { repairTree } from '../../src/annotate/repair-tree'
import type { AnnotatedSentence, TaggedName } from '../../src/document'
import { sentenceOf } from '../sentence'

const person = (first: number, last: number): TaggedName => ({ first, last, tag: 'PER', score: 1 })
const body = (first: number, last: number): TaggedName => ({ first, last, tag: 'ORG', score: 1 })

/** "word relation head" of the words named. */
function arcsOf({ tokens }: AnnotatedSentence, ...words: readonly string[]): readonly string[] {
  return tokens
    .filter(({ text }) => words.includes(text))
    .map(({ text, relation, head }) => `${text} ${relation} ${tokens[head]?.text ?? 'root'}`)
}

describe('repairTree', () => {
  it('leaves a right tree as it is', () => {
    const right = sentenceOf(
      `Kenya PROPN 1 nsubj
       met VERB -1 root meet
       Ghana PROPN 1 obj
       . PUNCT 1 punct`,
    )
    expect(repairTree(right)).toEqual(right)
  })

  it('hangs what hangs inside a name on its head', () => {
    const sentence = sentenceOf(
      `Ana PROPN 4 nsubj
       Ruiz PROPN 0 flat
       of ADP 3 case
       Lima PROPN 1 nmod
       left VERB -1 root leave`,
      [person(0, 1)],
    )
    expect(arcsOf(repairTree(sentence), 'Lima')).toEqual(['Lima nmod Ana'])
  })

  it('makes the one before "\'s" the owner', () => {
    const sentence = sentenceOf(
      `Ana PROPN 3 nsubj
       's PART 0 case
       arrest NOUN 0 flat
       shocked VERB -1 root shock`,
      [person(0, 0)],
    )
    expect(arcsOf(repairTree(sentence), 'Ana', 'arrest')).toEqual([
      'Ana nmod:poss arrest',
      'arrest nsubj shocked',
    ])
  })

  it('makes an object before its verb the subject where the verb has none', () => {
    const sentence = sentenceOf(
      `lawmaker NOUN 1 nmod:desc
       Ana PROPN 2 obj
       berated VERB -1 root berate
       Bo PROPN 2 obj`,
      [person(1, 1), person(3, 3)],
    )
    expect(arcsOf(repairTree(sentence), 'Ana', 'Bo')).toEqual([
      'Ana nsubj berated',
      'Bo obj berated',
    ])
  })

  it('makes a name with an article an object, but not of a verb of naming', () => {
    const berated = sentenceOf(
      `she PRON 1 nsubj
       berated VERB -1 root berate
       the DET 3 det
       Greens PROPN 1 xcomp`,
    )
    expect(arcsOf(repairTree(berated), 'Greens')).toEqual(['Greens obj berated'])
    const became = sentenceOf(
      `she PRON 1 nsubj
       became VERB -1 root become
       the DET 3 det
       Speaker PROPN 1 xcomp`,
    )
    expect(repairTree(became)).toEqual(became)
  })

  it('gives the verb the noun that the name behind it explains', () => {
    const sentence = sentenceOf(
      `Away ADV 7 advmod
       Chile PROPN 3 nmod:poss
       's PART 1 case
       leader NOUN 0 nsubj
       , PUNCT 3 punct
       Ana PROPN 7 nsubj
       , PUNCT 5 punct
       sat VERB -1 root sit`,
      [person(5, 5)],
    )
    expect(arcsOf(repairTree(sentence), 'leader', 'Ana')).toEqual([
      'leader nsubj sat',
      'Ana appos leader',
    ])
  })

  it('gives a title to the name behind it', () => {
    const sentence = sentenceOf(
      `Ana PROPN 4 nsubj
       and CCONJ 3 cc
       Minister PROPN 0 conj
       Bo PROPN 0 conj
       met VERB -1 root meet`,
      [person(0, 0), person(3, 3)],
    )
    expect(arcsOf(repairTree(sentence), 'Minister', 'Bo')).toEqual([
      'Minister nmod:desc Bo',
      'Bo conj Ana',
    ])
  })

  it('finds the verb that was hung on a name', () => {
    const sentence = sentenceOf(
      `Ana PROPN -1 root
       of ADP 2 case
       Unity PROPN 0 nmod
       berated VERB 0 dep berate
       Bo PROPN 3 flat`,
      [person(0, 0), body(2, 2), person(4, 4)],
    )
    expect(arcsOf(repairTree(sentence), 'Ana', 'berated', 'Bo')).toEqual([
      'Ana nsubj berated',
      'berated root root',
      'Bo obj berated',
    ])
  })

  it('takes a name right before its verb for the subject', () => {
    const sentence = sentenceOf(
      `Yesterday NOUN 2 obl:unmarked
       Unity PROPN 2 obl:unmarked
       sued VERB -1 root sue
       Bo PROPN 2 obj`,
      [body(1, 1), person(3, 3)],
    )
    expect(arcsOf(repairTree(sentence), 'Unity')).toEqual(['Unity nsubj sued'])
  })

  it('moves an apposition behind a comma to its person noun', () => {
    const sentence = sentenceOf(
      `The DET 1 det
       union NOUN 3 nsubj
       's PART 1 case
       met VERB -1 root meet
       its PRON 5 nmod:poss
       lawyer NOUN 3 obl
       , PUNCT 7 punct
       Bo PROPN 1 appos`,
      [person(7, 7)],
    )
    expect(arcsOf(repairTree(sentence), 'Bo')).toEqual(['Bo appos lawyer'])
  })

  it('moves an apposition to the name right before it', () => {
    const sentence = sentenceOf(
      `Ana PROPN 1 nsubj
       blamed VERB -1 root blame
       Bo PROPN 1 obj
       , PUNCT 5 punct
       the DET 5 det
       minister NOUN 0 appos`,
      [person(0, 0), person(2, 2)],
    )
    expect(arcsOf(repairTree(sentence), 'minister')).toEqual(['minister appos Bo'])
  })

  it('returns the subject of what was said, and finds who said it', () => {
    const sentence = sentenceOf(
      `Ana PROPN 6 nsubj
       was AUX 2 aux:pass be
       freed VERB 6 ccomp free
       , PUNCT 2 punct
       the DET 5 det
       ministry NOUN 2 obl
       said VERB -1 root say`,
      [person(0, 0)],
    )
    expect(arcsOf(repairTree(sentence), 'Ana', 'ministry')).toEqual([
      'Ana nsubj:pass freed',
      'ministry nsubj said',
    ])
  })

  it('finds a speaker behind "said"', () => {
    const sentence = sentenceOf(
      `It PRON 1 nsubj
       rained VERB -1 root rain
       , PUNCT 3 punct
       said VERB 1 advcl say
       its PRON 5 nmod:poss
       chief NOUN 1 obj`,
    )
    expect(arcsOf(repairTree(sentence), 'said', 'chief')).toEqual([
      'said parataxis rained',
      'chief nsubj said',
    ])
  })

  it('returns the subject of a clause from the verb above', () => {
    const sentence = sentenceOf(
      `It PRON 1 nsubj
       turned VERB -1 root turn
       when ADV 1 advmod
       Bo PROPN 1 obj
       left VERB 1 advcl leave`,
      [person(3, 3)],
    )
    expect(arcsOf(repairTree(sentence), 'Bo')).toEqual(['Bo nsubj left'])
  })

  it('turns "so did" round', () => {
    const sentence = sentenceOf(
      `So ADV 1 advmod
       did AUX -1 root do
       Kenya PROPN 1 obj`,
    )
    expect(arcsOf(repairTree(sentence), 'Kenya')).toEqual(['Kenya nsubj did'])
  })

  it('joins a noun to the one before "and"', () => {
    const sentence = sentenceOf(
      `Kenya PROPN 3 nsubj
       and CCONJ 2 cc
       Ghana PROPN 4 conj
       attacked VERB -1 root attack
       Peru PROPN 3 obj`,
    )
    expect(arcsOf(repairTree(sentence), 'Ghana')).toEqual(['Ghana conj Kenya'])
  })

  it('gives a verb one subject', () => {
    const twice = sentenceOf(
      `The DET 1 det
       newspaper NOUN 3 nsubj
       Lima PROPN 3 nsubj
       said VERB -1 root say`,
    )
    expect(arcsOf(repairTree(twice), 'Lima')).toEqual(['Lima appos newspaper'])
    const joined = sentenceOf(
      `He PRON 1 nsubj
       denies VERB -1 root deny
       it PRON 1 obj
       and CCONJ 4 cc
       Peru PROPN 2 conj
       agrees VERB 1 conj agree`,
    )
    expect(arcsOf(repairTree(joined), 'Peru', 'and')).toEqual([
      'and cc agrees',
      'Peru nsubj agrees',
    ])
  })

  it('puts a name above its title', () => {
    const sentence = sentenceOf(
      `Major PROPN 5 nsubj
       Ana PROPN 0 flat
       , PUNCT 3 punct
       head NOUN 0 appos
       , PUNCT 0 punct
       left VERB -1 root leave`,
      [person(1, 1)],
    )
    expect(arcsOf(repairTree(sentence), 'Major', 'Ana', 'head')).toEqual([
      'Major nmod:desc Ana',
      'Ana nsubj left',
      'head appos Ana',
    ])
  })

  it('hangs a name on the body that it names', () => {
    const sentence = sentenceOf(
      `lawyer NOUN -1 root
       with ADP 2 case
       group NOUN 0 nmod
       Unity PROPN 0 nmod`,
      [body(3, 3)],
    )
    expect(arcsOf(repairTree(sentence), 'Unity')).toEqual(['Unity appos group'])
  })

  it('hangs "of X" right behind a subject on the subject', () => {
    const sentence = sentenceOf(
      `Ana PROPN 4 nsubj
       at ADP 2 case
       Unity PROPN 4 obl
       has AUX 4 aux
       left VERB -1 root leave`,
      [person(0, 0), body(2, 2)],
    )
    expect(arcsOf(repairTree(sentence), 'Unity')).toEqual(['Unity nmod Ana'])
  })

  it('gives a verb the object behind a participle', () => {
    const sentence = sentenceOf(
      `Kenya PROPN 1 nsubj
       announced VERB -1 root announce
       renewed VERB 1 amod renew
       sanctions NOUN 2 obj`,
    )
    expect(arcsOf(repairTree(sentence), 'renewed', 'sanctions')).toEqual([
      'renewed amod sanctions',
      'sanctions obj announced',
    ])
  })

  it('makes "due" the predicate of "due to meet"', () => {
    const sentence = sentenceOf(
      `Ana PROPN 4 nsubj
       is AUX 4 cop
       due ADJ 4 mark
       to PART 4 mark
       meet VERB -1 root meet
       Bo PROPN 4 obj`,
      [person(0, 0), person(5, 5)],
    )
    expect(arcsOf(repairTree(sentence), 'Ana', 'due', 'meet')).toEqual([
      'Ana nsubj due',
      'due root root',
      'meet xcomp due',
    ])
  })

  it('takes what opens with "that" for what is said, but not after "so"', () => {
    const said = (adverb: string) =>
      sentenceOf(
        `Ana PROPN 1 nsubj
         denied VERB -1 root deny
         ${adverb} ADV 1 advmod
         that SCONJ 4 mark
         left VERB 1 advcl leave`,
        [person(0, 0)],
      )
    expect(arcsOf(repairTree(said('twice')), 'left')).toEqual(['left ccomp denied'])
    expect(arcsOf(repairTree(said('so')), 'left')).toEqual(['left advcl denied'])
  })

  it('makes who stands before "said" its subject', () => {
    const sentence = sentenceOf(
      `ministry NOUN 1 obj
       said VERB -1 root say
       Ana PROPN 3 nsubj
       left VERB 1 ccomp leave`,
      [person(2, 2)],
    )
    expect(arcsOf(repairTree(sentence), 'ministry')).toEqual(['ministry nsubj said'])
  })

  it('hangs "by X" on the act where the verb is active', () => {
    const sentence = sentenceOf(
      `Kenya PROPN 1 nsubj
       condemned VERB -1 root condemn
       bombing NOUN 1 obj
       by ADP 4 case
       Unity PROPN 1 obl`,
      [body(4, 4)],
    )
    expect(arcsOf(repairTree(sentence), 'Unity')).toEqual(['Unity nmod bombing'])
  })

  it('hangs what follows a name with a title on the name', () => {
    const sentence = sentenceOf(
      `Actress NOUN 1 nmod:desc
       Ana PROPN 4 nsubj
       who PRON 3 nsubj
       won VERB 0 acl:relcl win
       left VERB -1 root leave`,
      [person(1, 1)],
    )
    expect(arcsOf(repairTree(sentence), 'won')).toEqual(['won acl:relcl Ana'])
  })

  it('makes whom somebody is likened to the subject of "did"', () => {
    const sentence = sentenceOf(
      `Ana PROPN 1 nsubj
       sued VERB -1 root sue
       as SCONJ 4 case
       his PRON 4 nmod:poss
       uncle NOUN 1 obl
       did VERB 1 parataxis do`,
      [person(0, 0)],
    )
    expect(arcsOf(repairTree(sentence), 'uncle')).toEqual(['uncle nsubj did'])
  })

  it('never makes a circle', () => {
    const sentence = sentenceOf(
      `Ana PROPN 1 flat
       Ruiz PROPN -1 root
       said VERB 1 dep say
       so ADV 2 advmod`,
      [person(0, 1)],
    )
    const { tokens } = repairTree(sentence)
    for (const [index] of tokens.entries()) {
      const seen = new Set<number>()
      for (let at = index; at >= 0; at = tokens[at]?.head ?? -1) {
        expect(seen.has(at)).toBe(false)
        seen.add(at)
      }
    }
  })
})
