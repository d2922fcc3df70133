import { NewsgraphError } from '@newsgraph/graph'
import { createLanguageModel } from '../../../src/annotate/model/create-language-model'
import type { InferenceRuntime } from '../../../src/language-model'

const vocabulary = '[PAD]\n[UNK]\n[CLS]\n[SEP]\nana\nmet\n\'\n"\n-'
const labels = { upos: ['PROPN', 'VERB'], rels: ['root', 'nsubj', 'obj'], labels: ['O', 'B-PER'] }

/** "Ana met Ana": outputs as the model gives them, with greedy labels. */
const OUTPUTS = {
  ner: [0, 5, 5, 0, 0, 5],
  upos: [0n, 1n, 0n],
  arc: [0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0],
  rel: [1n, 0n, 2n],
}

function modelWith(outputs: object, feeds: Record<string, readonly number[]>[] = []) {
  const runtime: InferenceRuntime = {
    run: async (inputs) => {
      feeds.push(Object.fromEntries(Object.entries(inputs).map(([name, row]) => [name, [...row]])))
      return { ...OUTPUTS, ...outputs }
    },
  }
  return createLanguageModel({ runtime, vocabulary, labels })
}

const WORDS = ['Ana', 'met', 'Ana']

describe('createLanguageModel', () => {
  it('feeds pieces, shapes and first pieces; reads tags, tree and names', async () => {
    const feeds: Record<string, readonly number[]>[] = []
    expect(await modelWith({}, feeds).annotate(WORDS)).toEqual({
      upos: ['PROPN', 'VERB', 'PROPN'],
      heads: [1, -1, 1],
      relations: ['nsubj', 'root', 'obj'],
      names: [
        { first: 0, last: 0, tag: 'PER', score: expect.closeTo(0.99) },
        { first: 2, last: 2, tag: 'PER', score: expect.closeTo(0.99) },
      ],
    })
    expect(feeds).toEqual([{ ids: [2, 4, 5, 4, 3], shape: [0, 2, 13, 14, 0], first: [1, 2, 3] }])
  })

  it('feeds plain quotes and dashes', async () => {
    const feeds: Record<string, readonly number[]>[] = []
    await modelWith({}, feeds).annotate(['’', '“', '—'])
    expect(feeds).toMatchObject([{ ids: [2, 6, 7, 8, 3] }])
  })

  it('calls only the root "root"', async () => {
    const { relations } = await modelWith({ rel: [0n, 1n, 9n] }).annotate(WORDS)
    expect(relations).toEqual(['dep', 'root', 'dep'])
  })

  it('asks nothing for no words', async () => {
    const feeds: Record<string, readonly number[]>[] = []
    expect(await modelWith({}, feeds).annotate([])).toEqual({
      upos: [],
      heads: [],
      relations: [],
      names: [],
    })
    expect(feeds).toEqual([])
  })

  it.each(['ner', 'upos', 'arc', 'rel'])('refuses a model whose %s does not fit', async (name) => {
    await expect(modelWith({ [name]: [1] }).annotate(WORDS)).rejects.toThrow(
      new RegExp(`expected \\d+ values in the model's output '${name}', got 1`),
    )
    await expect(modelWith({ [name]: undefined }).annotate(WORDS)).rejects.toThrow(NewsgraphError)
  })
})
