import * as cli from '@newsgraph/cli'

test('the public names', () => {
  expect(Object.keys(cli).sort()).toEqual(['main'])
})
