import { describeFailure } from '../../src/sources/describe-failure'

test.each([
  ['ENOENT', 'no such file: a.txt'],
  ['EACCES', 'no permission to read a.txt'],
  ['EISDIR', 'expected a file, got the folder a.txt'],
  ['EIO', 'cannot read a.txt: EIO'],
])('%s is told as %j', (code, message) => {
  const cause = Object.assign(new Error('system'), { code })
  expect(describeFailure('a.txt', cause)).toMatchObject({
    message,
    cause,
    hint: expect.any(String),
  })
})
