import { articleId, entityId, slug, statementId } from '@newsgraph/graph'
import fc from 'fast-check'

it.each([
  ['Antonia O’Brien-Ødegård', 'antonia-o-brien-ødegard'],
  ['  New  START ', 'new-start'],
  ['Čeština', 'cestina'],
  ['ﬁrst', 'first'],
  ['李 明', '李-明'],
  ['G20', 'g20'],
])('slugs %j to %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

it('slugs anything to something, the same in any case and composition', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(slug(name)).toMatch(/^\S+$/u)
      expect(slug(slug(name))).toBe(slug(name))
      expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')))
    }),
  )
})

it('slugs a sign the same in any composition', () => {
  expect(slug('\u2260')).toBe(slug('=\u0338'))
})

it('makes readable ids of entities', () => {
  expect(entityId('Person', 'Jane Doe')).toBe('person:jane-doe')
  expect(entityId('Person', 'Smith', '0123456789abcdef')).toBe('person:smith@0123456789abcdef')
})

it('takes an article by its URL, or else by its text', () => {
  const text = 'It rained.'
  const url = 'https://example.org/rain'
  expect(articleId({ text })).toMatch(/^[0-9a-f]{16}$/)
  expect(articleId({ text, url })).toBe(articleId({ text: 'It poured.', url }))
  expect(articleId({ text })).not.toBe(articleId({ text: 'It poured.' }))
  expect(articleId({ text: url })).not.toBe(articleId({ text, url }))
})

it('stays as it is from version to version', () => {
  expect(articleId({ text: 'It rained.' })).toBe('5eeacbb8f4672fee')
  expect(statementId(statement)).toBe('716b83dc06dc5780')
})

const statement = {
  article: '0123456789abcdef',
  trigger: { start: 1, end: 23 },
  type: 'MET',
  source: 'person:a',
  target: 'person:b',
}

it.each([
  { article: '0123456789abcdee' },
  { trigger: { start: 12, end: 3 } },
  { type: 'SPOKE_WITH' },
  { source: 'person:b', target: 'person:a' },
])('tells statements apart by %j', (other) => {
  expect(statementId({ ...statement, ...other })).not.toBe(statementId(statement))
})
