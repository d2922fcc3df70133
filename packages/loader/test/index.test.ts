import * as loader from '@newsgraph/loader'

it('has this public name', () => {
  expect(Object.keys(loader)).toEqual(['openStore'])
})
