export {
  createLanguageModel,
  type LanguageModelParts,
  type ModelLabels,
} from './annotate/model/create-language-model'
export {
  type OnnxSession,
  type OnnxTensor,
  onnxRuntime,
  SESSION_OPTIONS,
} from './annotate/model/onnx-runtime'
export type { NameTag, Zone, ZoneKind } from './document'
export { explain } from './explain/explain'
export type * from './explain/explanation'
export { extract } from './extract'
export type { InferenceRuntime, LanguageModel, SentenceAnnotation } from './language-model'
