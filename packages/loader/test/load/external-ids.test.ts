import { joinExternalIds, splitExternalIds } from '../../src/load/external-ids'

it('gives back the ids that it joined, in the order of their schemes', () => {
  const ids = { wikidata: 'Q1', 'iso3166-1': 'US', urn: 'a:b:c' }
  expect(joinExternalIds(ids)).toEqual(['iso3166-1:US', 'urn:a:b:c', 'wikidata:Q1'])
  expect(splitExternalIds(joinExternalIds(ids))).toEqual(ids)
  expect(joinExternalIds(undefined)).toEqual([])
})
