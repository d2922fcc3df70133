import { nameEntities } from '../../src/assemble/name-entities'
import type { StoryEntity } from '../../src/document'

const ARTICLE = '0123456789abcdef'
const entity = (key: number, facts: Partial<StoryEntity>): StoryEntity => ({
  key,
  kind: 'Person',
  name: 'Ana Ruiz',
  aliases: [],
  ...facts,
})

describe('nameEntities', () => {
  it.each([
    ['a full name by itself', {}, 'person:ana-ruiz'],
    ['a country by its code', { kind: 'Country', name: 'Peru', country: 'PE' }, 'country:pe'],
    ['a weak name by the article', { name: 'Ruiz', weak: true }, `person:ruiz@${ARTICLE}`],
  ] as const)('names %s', (_, facts, id) => {
    expect(nameEntities([entity(0, facts)], ARTICLE).get(0)).toBe(id)
  })

  it('keeps two of one name apart', () => {
    const ids = nameEntities([entity(0, {}), entity(1, {}), entity(2, {})], ARTICLE)
    expect(ids.get(0)).toBe('person:ana-ruiz')
    expect(ids.get(1)).toBe(`person:ana-ruiz@${ARTICLE}`)
    expect(new Set(ids.values()).size).toBe(3)
  })
})
