import { NewsgraphError } from '@newsgraph/graph'
import { openModel } from '../src/open-model'

jest.mock('onnxruntime-node', () => {
  throw new Error('Cannot find module ../bin/napi-v6/linux/x64/onnxruntime_binding.node')
})

test('a machine that onnxruntime has no binary for', async () => {
  const opening = openModel(new AbortController().signal)
  await expect(opening).rejects.toThrow(NewsgraphError)
  await expect(opening).rejects.toMatchObject({
    message: expect.stringContaining(`(${process.platform} ${process.arch})`),
    hint: expect.stringContaining('glibc'),
  })
})
