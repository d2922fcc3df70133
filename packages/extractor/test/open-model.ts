import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createLanguageModel } from '../src/annotate/model/create-language-model'
import type { InferenceRuntime, LanguageModel } from '../src/language-model'

const folder = path.join(__dirname, '../model')

/** The model that lies in this package, run by onnxruntime-node. */
export async function openModel(): Promise<LanguageModel> {
  const [vocabulary, labels] = await Promise.all([
    readFile(path.join(folder, 'vocab.txt'), 'utf8'),
    readFile(path.join(folder, 'labels.json'), 'utf8'),
  ])
  return createLanguageModel({
    runtime: await openRuntime(),
    vocabulary,
    labels: JSON.parse(labels),
  })
}

async function openRuntime(): Promise<InferenceRuntime> {
  const session = await InferenceSession.create(path.join(folder, 'newsgraph-6.int8.onnx'), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
  })
  return {
    async run(feeds) {
      const tensors = Object.entries(feeds).map(([name, values]) => [
        name,
        new Tensor('int32', values, [1, values.length]),
      ])
      const outputs = await session.run(Object.fromEntries(tensors))
      return Object.fromEntries(
        Object.entries(outputs).map(([name, { data }]) => [name, data as Float32Array]),
      )
    },
  }
}
