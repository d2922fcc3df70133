import {
  countryAdjective,
  countryName,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
} from '../../src/lexicon/countries'

describe('countries', () => {
  it.each([
    ['Russia', 'RU'],
    ['the Philippines', 'PH'],
    ['U.S.', 'US'],
    ['US', 'US'],
    ['us', undefined],
    ['UK', 'GB'],
    ['RUSSIA', 'RU'],
    ['PERU', 'PE'],
    ["Russia's", 'RU'],
    ['Côte d’Ivoire', 'CI'],
    ['Turkey', 'TR'],
    ['Congo', 'CD'],
    ['Kosovo', 'XK'],
    ['Atlantis', undefined],
    ['', undefined],
  ])('knows %j by name as %s', (name, code) => {
    expect(countryNamed(name)).toBe(code)
  })

  it.each([
    ['Russian', 'RU'],
    ['Russians', 'RU'],
    ['Swiss', 'CH'],
    ['Frenchmen', 'FR'],
    ['Tajik', 'TJ'],
    ['Martian', undefined],
  ])('knows %j as the people of %s', (demonym, code) => {
    expect(countryOfDemonym(demonym)).toBe(code)
  })

  it.each([
    ['Moscow', 'RU'],
    ['Washington', 'US'],
    ['Kyiv', 'UA'],
    ['Turin', undefined],
  ])('knows %j as the capital of %s', (capital, code) => {
    expect(countryOfCapital(capital)).toBe(code)
  })

  it.each([
    ['GB', 'United Kingdom', 'British'],
    ['KR', 'South Korea', 'South Korean'],
    ['XX', undefined, undefined],
  ])('names %s', (code, name, adjective) => {
    expect(countryName(code)).toBe(name)
    expect(countryAdjective(code)).toBe(adjective)
  })
})
