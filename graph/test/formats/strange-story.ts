import { entity, story } from '../story'

const formula = entity('Person', '=SUM(A1)', {
  aliases: ['@sum', 'semi;colon', 'a | b'],
  externalIds: { wikidata: 'Q1' },
})
const markup = entity('Organization', '<b>"R&D"</b>', { subkind: 'company' })

/** A story with what the formats have to escape: formulas, markup, quotes, line feeds, controls, half characters. */
export const strangeStory = story({
  text: '=SUM(A1) "joined"\n<b>"R&D"</b>\u0000\u000B\uD800 🦊.',
  article: { title: '+1, "two"\nlines', publishedAt: '2020-01-02' },
  entities: [formula, markup],
  statements: [
    {
      type: 'HOLDS_POSITION',
      from: formula,
      trigger: 'joined',
      to: markup,
      details: { title: '-chief', former: true },
      date: { value: '2019', end: '2020', text: 'from 2019 to 2020' },
      attribution: { entity: formula.id, text: '=SUM(A1)' },
    },
  ],
})
