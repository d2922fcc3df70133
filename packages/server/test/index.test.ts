import * as server from '@newsgraph/server'

test('the public names', () => {
  expect(Object.keys(server).sort()).toEqual(['EXPORT_FORMATS', 'startServer'])
})
