import { readFile } from 'node:fs/promises'
import type { LanguageModel } from '@newsgraph/extractor'
import { NewsgraphError } from '@newsgraph/graph'

type Onnxruntime = typeof import('onnxruntime-node')

/**
 * The extractor's model, run on the processor by onnxruntime. Once the signal is aborted it reads no further sentence, so
 * that a long story does not keep anybody waiting who stopped the command.
 *
 * @throws NewsgraphError where onnxruntime has no binary for this machine
 */
export async function openModel(signal: AbortSignal): Promise<LanguageModel> {
  const [{ InferenceSession, Tensor }, { createLanguageModel, onnxRuntime, SESSION_OPTIONS }] =
    await Promise.all([loadOnnxruntime(), import('@newsgraph/extractor')])
  const [vocabulary, labels, session] = await Promise.all([
    readFile(modelFile('vocab.txt'), 'utf8'),
    readFile(modelFile('labels.json'), 'utf8'),
    InferenceSession.create(modelFile('newsgraph-6.int8.onnx'), SESSION_OPTIONS),
  ])
  const model = createLanguageModel({
    runtime: onnxRuntime(session, Tensor),
    vocabulary,
    labels: JSON.parse(labels),
  })
  return {
    async annotate(words) {
      signal.throwIfAborted()
      return model.annotate(words)
    },
  }
}

async function loadOnnxruntime(): Promise<Onnxruntime> {
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    const { platform, arch } = process
    throw new NewsgraphError(
      `the model's runtime, onnxruntime, cannot be loaded on this machine (${platform} ${arch})`,
      {
        cause,
        hint: 'it runs on Linux with glibc and on Windows (x64, arm64), and on Macs with Apple silicon',
      },
    )
  }
}

function modelFile(name: string): string {
  return require.resolve(`@newsgraph/extractor/model/${name}`)
}
