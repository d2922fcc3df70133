import type { InferenceRuntime } from '../../language-model'

/** What the model needs of onnxruntime-common's session and tensor, whichever runtime brings them. */
export interface OnnxSession<Tensor> {
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, { data: unknown }>>>
}

export type OnnxTensor<Tensor> = new (
  type: 'int32',
  data: Int32Array,
  dimensions: readonly number[],
) => Tensor

/**
 * How a session for the model is opened: one thread, for many may add in another order. onnxruntime 1.30's fused
 * normalisation is left out: it rounds more and takes a third longer for the whole model.
 */
export const SESSION_OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  logSeverityLevel: 3,
  extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
} as const

/** A session of onnxruntime-node or onnxruntime-web as the model's runtime; each call is a batch of one. */
export function onnxRuntime<Tensor>(
  session: OnnxSession<Tensor>,
  Tensor: OnnxTensor<Tensor>,
): InferenceRuntime {
  return {
    async run(feeds) {
      const inputs = Object.entries(feeds).map(([name, values]) => [
        name,
        new Tensor('int32', values, [1, values.length]),
      ])
      const outputs = await session.run(Object.fromEntries(inputs))
      return Object.fromEntries(
        Object.entries(outputs).map(([name, { data }]) => [name, data as Float32Array]),
      )
    },
  }
}
