import { builtInOntology as ontology, textOf } from '@newsgraph/graph'
import { validateExtraction } from '@newsgraph/graph/validation'
import { extractText, statementsOf } from './extract-text'

const STORY = `Kenya and Ghana agree on fishing

By Jane Doe

ACCRA, March 1 (Example Press) — Kenyan President Anna Keller met Ghanaian Foreign Minister Peter Novak on Wednesday.

Keller said that she would visit Accra in May. “Ghana did not attack Kenya,” she said.

Novak, a former judge, had accused Delta Motors of bribery on Feb. 28. The carmaker denied the charge.

Tags Anna Keller Peter Novak fishing

Copyright 2023 Example Press. All rights reserved.

Most Popular

Peru attacks Chile`

describe('extract', () => {
  const facts = { title: 'Kenya and Ghana agree on fishing', publishedAt: '2023-03-02' }

  it('reads who did what to whom, when, and who says so', async () => {
    const extraction = await extractText(STORY, facts)
    expect(statementsOf(extraction)).toEqual(
      expect.arrayContaining([
        'Kenya AGREED_WITH Ghana',
        'Anna Keller HOLDS_POSITION Kenya',
        'Peter Novak HOLDS_POSITION Ghana',
        'Anna Keller MET Peter Novak 2023-03-01',
        'Anna Keller VISITED Accra promised 2023-05 (Keller)',
        'Ghana ATTACKED Kenya not (she)',
        'Peter Novak ACCUSED Delta Motors 2023-02-28',
        'Delta Motors REJECTED Peter Novak',
      ]),
    )
  })

  it('reads nothing from tags, boilerplate and links', async () => {
    const { entities } = await extractText(STORY, facts)
    expect(entities.map(({ name }) => name)).toEqual([
      'Ghana',
      'Kenya',
      'Delta Motors',
      'Anna Keller',
      'Peter Novak',
      'Accra',
    ])
  })

  it('gives offsets of the article', async () => {
    const extraction = await extractText(STORY, facts)
    validateExtraction(extraction, ontology)
    const met = extraction.statements.find(({ type }) => type === 'MET')
    if (met === undefined) throw new Error('expected a meeting')
    const { sentence, source, target, trigger } = met.evidence
    expect([source, target, trigger].map((span) => textOf(STORY, span))).toEqual([
      'Anna Keller',
      'Peter Novak',
      'met',
    ])
    expect(textOf(STORY, sentence)).toMatch(/^Kenyan President .* on Wednesday\.$/)
  })

  it.each([
    ['markup', 'Anna <b>Keller</b> met <i>Peter</i> Novak.'],
    ['spaces', 'Anna  Keller met\tPeter\u00a0Novak.'],
    ['invisible marks', 'Anna\u200b Keller met Peter \u200eNovak.'],
  ])('gives names without %s', async (_, text) => {
    const extraction = await extractText(text)
    expect(statementsOf(extraction)).toEqual(['Anna Keller MET Peter Novak'])
    validateExtraction(extraction, ontology)
  })

  it.each(['', ' ', '\n\n', '\u0000', '...', '😀'])('reads nothing from %j', async (text) => {
    expect(await extractText(text)).toMatchObject({ entities: [], mentions: [], statements: [] })
  })
})
