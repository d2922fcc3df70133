import { entity, story } from '../../../graph/test/story'

const blinken = entity('Person', 'Antony Blinken', { aliases: ['Blinken'] })
const lavrov = entity('Person', 'Sergey Lavrov', { description: 'foreign minister' })
const russia = entity('Country', 'Russia', {
  id: 'country:ru',
  externalIds: { 'iso3166-1': 'RU' },
})
const mueller = entity('Person', 'José Müller')
const reich = entity('Organization', 'Straße und Łódź', { aliases: ['SUŁ'] })

/** Two stories that share people, with every attribute that a statement can have. */
export const STORIES = [
  story({
    text: 'Antony Blinken did not meet Sergey Lavrov on Thursday, Russia said. Sergey Lavrov is foreign minister of Russia.',
    article: {
      title: 'No meeting',
      publishedAt: '2023-03-02',
      publisher: 'Example Courier',
      authors: ['Ann Bo'],
      url: 'https://example.org/1',
    },
    entities: [blinken, lavrov, russia],
    statements: [
      {
        type: 'MET',
        sentence: 'Antony Blinken did not meet Sergey Lavrov on Thursday, Russia said.',
        from: blinken,
        trigger: 'meet',
        to: lavrov,
        polarity: 'negated',
        attribution: { text: 'Russia', entity: russia.id },
        date: { value: '2023-03-02', end: '2023-03-03', text: 'on Thursday' },
      },
      {
        type: 'HOLDS_POSITION',
        sentence: 'Sergey Lavrov is foreign minister of Russia.',
        from: lavrov,
        trigger: 'foreign minister',
        to: russia,
        details: { title: 'foreign minister', former: false },
      },
    ],
  }),
  story({
    text: 'Sergey Lavrov met José Müller of Straße und Łódź. Sergey Lavrov might visit Russia.',
    article: { title: 'A meeting' },
    entities: [lavrov, russia, mueller, reich],
    statements: [
      {
        type: 'MET',
        sentence: 'Sergey Lavrov met José Müller of Straße und Łódź.',
        from: lavrov,
        trigger: 'met',
        to: mueller,
      },
      {
        type: 'VISITED',
        sentence: 'Sergey Lavrov might visit Russia.',
        from: lavrov,
        trigger: 'visit',
        to: russia,
        modality: 'hypothetical',
        attribution: { text: 'a source' },
      },
    ],
  }),
]
