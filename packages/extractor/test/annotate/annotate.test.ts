import { annotate } from '../../src/annotate/annotate'
import type { LanguageModel } from '../../src/language-model'
import { segment } from '../../src/segment/segment'
import { SentenceTree } from '../../src/tree'
import { annotateText } from '../read-story'

const segmented = segment({
  id: '0000000000000000',
  title: '',
  text: 'Ministers met. They plan to found a bank.',
  language: 'en',
})

/** Takes each word for a verb below the first one, and keeps what it was asked. */
function recordingModel(asked: (readonly string[])[]): LanguageModel {
  return {
    annotate: async (words) => {
      asked.push(words)
      return {
        upos: words.map((word) => (word === 'to' ? 'PART' : 'VERB')),
        heads: words.map((_, index) => (index === 0 ? -1 : 0)),
        relations: words.map((_, index) => (index === 0 ? 'root' : 'dep')),
        names: [],
      }
    },
  }
}

describe('annotate', () => {
  it('asks the model one sentence at a time', async () => {
    const asked: (readonly string[])[] = []
    await annotate(segmented, recordingModel(asked))
    expect(asked).toEqual([
      ['Ministers', 'met', '.'],
      ['They', 'plan', 'to', 'found', 'a', 'bank', '.'],
    ])
  })

  it('keeps the layers below and adds lemmas', async () => {
    const { article, zones, sentences } = await annotate(segmented, recordingModel([]))
    expect({ article, zones }).toEqual({ article: segmented.article, zones: segmented.zones })
    const tokens = sentences.flatMap((sentence) => sentence.tokens)
    expect(tokens[1]).toMatchObject({ text: 'met', lemma: 'meet', tags: expect.any(Array) })
    expect(tokens[6]).toMatchObject({ text: 'found', lemma: 'found' })
  })

  it('fills what the model leaves out', async () => {
    const silent: LanguageModel = {
      annotate: async () => ({ upos: [], heads: [], relations: [], names: [] }),
    }
    const { sentences } = await annotate(segmented, silent)
    expect(sentences[0]?.tokens[0]).toMatchObject({ upos: 'X', head: -1, relation: 'dep' })
  })

  it('reads a sentence alike whatever stands beside it', async () => {
    const alone = await annotateText('Ana Ruiz met Peter Novak in Lima.')
    const among = await annotateText(
      'It rained on Monday. Ana Ruiz met Peter Novak in Lima. The talks failed.',
    )
    const facts = (sentence: (typeof alone)['sentences'][number] | undefined) =>
      sentence?.tokens.map(({ text, upos, head, relation }) => [text, upos, head, relation])
    expect(facts(among.sentences[1])).toEqual(facts(alone.sentences[0]))
    expect(among.sentences[1]?.names).toEqual(alone.sentences[0]?.names)
  })

  it('gives every sentence one root and no circle', async () => {
    const { sentences } = await annotateText(
      'Peru, which Ana Ruiz visited, agreed. "No," he said; and: (why) - no! One two, three. 1, 2, 3.',
    )
    for (const sentence of sentences) {
      const tree = new SentenceTree(sentence)
      const tops = sentence.tokens.map((_, index) => tree.path(index).at(-1) ?? -1)
      expect(sentence.tokens.filter(({ head }) => head === -1)).toHaveLength(1)
      expect(tops.map((top) => tree.parent(top))).toEqual(tops.map(() => -1))
    }
  })
})
