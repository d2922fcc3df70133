import * as extractor from '@newsgraph/extractor'

test('the public names', () => {
  expect(Object.keys(extractor).sort()).toEqual([
    'SESSION_OPTIONS',
    'createLanguageModel',
    'explain',
    'extract',
    'onnxRuntime',
  ])
})
