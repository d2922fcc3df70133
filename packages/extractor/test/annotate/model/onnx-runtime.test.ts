import { onnxRuntime } from '../../../src/annotate/model/onnx-runtime'

class Tensor {
  constructor(
    readonly type: 'int32',
    readonly data: Int32Array,
    readonly dimensions: readonly number[],
  ) {}
}

test('runs a batch of one', async () => {
  const seen: Readonly<Record<string, Tensor>>[] = []
  const session = {
    run: async (feeds: Readonly<Record<string, Tensor>>) => {
      seen.push(feeds)
      return { arc: { data: new Float32Array([0.5]) } }
    },
  }
  const outputs = await onnxRuntime(session, Tensor).run({ ids: Int32Array.of(7, 8) })
  expect(seen).toEqual([{ ids: new Tensor('int32', Int32Array.of(7, 8), [1, 2]) }])
  expect(outputs).toEqual({ arc: Float32Array.of(0.5) })
})
