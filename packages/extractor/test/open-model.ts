import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { createLanguageModel } from '../src/annotate/model/create-language-model'
import { onnxRuntime, SESSION_OPTIONS } from '../src/annotate/model/onnx-runtime'
import type { LanguageModel } from '../src/language-model'

const folder = path.join(__dirname, '../model')

/** The model that lies in this package, run by onnxruntime-node. */
export async function openModel(): Promise<LanguageModel> {
  const [vocabulary, labels, session] = await Promise.all([
    readFile(path.join(folder, 'vocab.txt'), 'utf8'),
    readFile(path.join(folder, 'labels.json'), 'utf8'),
    InferenceSession.create(path.join(folder, 'newsgraph-6.int8.onnx'), SESSION_OPTIONS),
  ])
  return createLanguageModel({
    runtime: onnxRuntime(session, Tensor),
    vocabulary,
    labels: JSON.parse(labels),
  })
}
