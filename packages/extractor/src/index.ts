export type * from './document'
export type { InferenceRuntime, LanguageModel, SentenceAnnotation } from './language-model'
