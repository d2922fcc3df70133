import { nameKey, nameWords, plainName } from '../../src/lexicon/name-key'
import {
  areSynonyms,
  genderOfNoun,
  isNounOfSubkind,
  isPeer,
  kindsOfNoun,
  kindsOfPlural,
  subkindOfNoun,
} from '../../src/lexicon/nominal-nouns'
import { knownOrganization } from '../../src/lexicon/organizations'
import { pronounOf } from '../../src/lexicon/pronouns'
import { bodyOfSeat, countryOfSeat } from '../../src/lexicon/seats'
import {
  genderOfHonorific,
  isBelonging,
  isHonorific,
  isParticle,
  isTitle,
} from '../../src/lexicon/titles'

describe('names', () => {
  it.each([
    ['The  New\nYork Times', 'new york times'],
    ['Russia’s', 'russia'],
    ['Renato “Totoy” Magsino', 'renato totoy magsino'],
    ['the', 'the'],
    ['', ''],
  ])('have a key: %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key)
    expect(nameWords(name)).toEqual(key === '' ? [] : key.split(' '))
  })

  it('keep their capitals in plain form', () => {
    expect(plainName('“U.S.–China”')).toBe('U.S.-China')
  })
})

describe('organizations', () => {
  it.each([
    ['the New York Times', 'The New York Times'],
    ['WNBA', 'WNBA'],
    ['WHO', 'World Health Organization'],
    ['who', undefined],
    ['State Department', 'State Department'],
    ['Nobody & Sons', undefined],
  ])('are known by name: %j is %s', (name, full) => {
    expect(knownOrganization(name)?.names[0]).toBe(full)
  })
})

it('knows seats of governments and bodies', () => {
  expect(countryOfSeat('the Kremlin')).toBe('RU')
  expect(countryOfSeat('Turin')).toBeUndefined()
  expect(bodyOfSeat('Brussels')).toBe('European Union')
})

it('knows titles', () => {
  expect(isHonorific('Gen.')).toBe(true)
  expect(isTitle('spokeswoman')).toBe(true)
  expect(isTitle('table')).toBe(false)
  expect(genderOfHonorific('Mrs')).toBe('female')
  expect(genderOfHonorific('Sir')).toBe('male')
  expect(genderOfHonorific('Dr')).toBeUndefined()
  expect(isParticle('von')).toBe(true)
  expect(isBelonging('administration')).toBe(true)
})

it('knows what nouns point back at', () => {
  expect(kindsOfNoun('treaty')).toEqual(['Agreement'])
  expect(kindsOfNoun('banana')).toEqual([])
  expect(kindsOfPlural('side')).toEqual(['Country', 'Person', 'Organization'])
  expect(kindsOfPlural('minister')).toEqual(['Person'])
  expect(areSynonyms('company', 'firm')).toBe(true)
  expect(areSynonyms('company', 'treaty')).toBe(false)
  expect(areSynonyms('banana', 'banana')).toBe(true)
  expect(isNounOfSubkind('tribunal', 'court')).toBe(true)
  expect(isNounOfSubkind('tribunal', undefined)).toBe(false)
  expect(subkindOfNoun('newspaper')).toBe('media')
  expect(subkindOfNoun('group')).toBeUndefined()
  expect(genderOfNoun('widow')).toBe('female')
  expect(genderOfNoun('man')).toBe('male')
  expect(isPeer('counterpart')).toBe(true)
})

it('knows pronouns in all their forms', () => {
  expect(pronounOf('Her')).toEqual({ gender: 'female', number: 'one' })
  expect(pronounOf('themselves')).toEqual({ number: 'several' })
  expect(pronounOf('I')).toBeUndefined()
})
