import { isCommonBody, isFirstOfName, kindOfName, kindOfTail } from '../../src/lexicon/name-heads'

describe('kindOfName', () => {
  it.each([
    ['bank of russia', 'Organization', 'company'],
    ['treaty of lisbon', 'Agreement', 'treaty'],
    ['ministry of trade and industry', 'Organization', 'ministry'],
    ['clean air act', 'Agreement', 'law'],
    ['world cup', 'Event', 'sport'],
    ['lake victoria', 'Place', 'water'],
    ['evin prison', 'Place', 'facility'],
  ])('takes %j for an %s, a %s', (name, kind, subkind) => {
    expect(kindOfName(name.split(' '))).toEqual({ kind, subkind })
  })

  it('says nothing of other names', () => {
    expect(kindOfName(['antony', 'blinken'])).toBeUndefined()
    expect(kindOfName([])).toBeUndefined()
  })
})

it.each([
  ['foreign ministry', true],
  ['supreme court', true],
  ['tamesna brigade', false],
  ['', false],
])('says whether many states have a %j: %s', (name, expected) => {
  expect(isCommonBody(name === '' ? [] : name.split(' '))).toBe(expected)
})

it('knows the nouns after a name that name it with it', () => {
  expect(kindOfTail('talks')?.kind).toBe('Event')
  expect(kindOfTail('ministry')).toBeUndefined()
  expect(isFirstOfName('cyclone')).toBe(true)
})
