import { builtInOntology as ontology } from '@newsgraph/graph'
import { explain } from '../../src/explain/explain'
import { extractText } from '../extract-text'
import { openModel } from '../open-model'

const TEXT = `Talks in Lima

By Jane Doe

Peruvian President Ana Ruiz met Bo Ito on Thursday. She left the bank.`

const article = {
  id: '0000000000000000',
  title: 'Talks in Lima',
  text: TEXT,
  language: 'en',
  publishedAt: '2023-03-02',
}

describe('explain', () => {
  const explained = openModel().then((model) => explain(article, model, ontology))

  it('names zones and sentences as they lie in the text', async () => {
    const { zones, sentences } = await explained
    expect(zones.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'body'])
    for (const { start, end, text, tokens } of sentences) {
      expect(TEXT.slice(start, end)).toBe(text)
      for (const token of tokens) expect(TEXT.slice(token.start, token.end)).toBe(token.text)
    }
  })

  it('shows every layer of a sentence', async () => {
    const { sentences } = await explained
    expect(sentences[1]).toMatchObject({
      zone: 'body',
      modelNames: expect.arrayContaining([
        { text: 'Ana Ruiz', tag: 'PER', score: expect.any(Number) },
      ]),
      names: expect.arrayContaining([{ text: 'Ana Ruiz', kind: 'Person' }]),
      mentions: expect.arrayContaining([
        { text: 'Bo Ito', form: 'name', entities: [{ id: 'person:bo-ito', name: 'Bo Ito' }] },
      ]),
      dates: [{ text: 'on Thursday', value: '2023-03-02' }],
      frames: expect.arrayContaining([
        expect.objectContaining({ frame: 'meet', word: 'met', type: 'MET', fired: true }),
      ]),
    })
    expect(sentences[1]?.tokens[4]).toMatchObject({
      text: 'met',
      lemma: 'meet',
      upos: 'VERB',
      head: -1,
      relation: 'root',
      tags: expect.arrayContaining(['PastTense']),
    })
  })

  it('says why a frame did not fire', async () => {
    const { sentences } = await explained
    const tried = sentences[2]?.frames.filter(({ word }) => word === 'left')
    expect(tried?.length).toBeGreaterThan(0)
    expect(tried?.every(({ fired, refusal }) => !fired && refusal !== undefined)).toBe(true)
  })

  it('shows the statements and entities that extract gives', async () => {
    const { sentences, entities } = await explained
    const extraction = await extractText(TEXT, article)
    expect(sentences.flatMap(({ statements }) => statements)).toEqual(extraction.statements)
    expect(entities).toEqual(extraction.entities)
  })
})
