import type { LanguageModel } from '@newsgraph/extractor'
import { builtInOntology, type Ontology } from '@newsgraph/graph'
import type { ReadStory } from '@newsgraph/server'
import { openModel } from './open-model'

/**
 * Reads the stories that a page is given as `newsgraph read` reads files. The model is opened for the first one.
 *
 * @param signal ends all reading
 */
export function createStoryReader(
  signal: AbortSignal,
  ontology: Ontology = builtInOntology,
): ReadStory {
  let opening: Promise<LanguageModel> | undefined
  return async (bytes, source) => {
    const [{ readArticle }, { extract }] = await Promise.all([
      import('@newsgraph/articles'),
      import('@newsgraph/extractor'),
    ])
    const article = await readArticle(bytes, source)
    opening ??= openModel(signal).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return extract(article, untilAborted(await opening, source.signal), ontology)
  }
}

/** The same model, which reads no further sentence once nobody waits for it. */
function untilAborted(model: LanguageModel, signal: AbortSignal): LanguageModel {
  return {
    async annotate(words) {
      signal.throwIfAborted()
      return model.annotate(words)
    },
  }
}
