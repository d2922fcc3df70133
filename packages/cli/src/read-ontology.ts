import { readFile } from 'node:fs/promises'
import { builtInOntology, NewsgraphError, type Ontology } from '@newsgraph/graph'

/**
 * The built-in ontology, with the additions of a user's JSON file.
 *
 * @throws NewsgraphError for a file that cannot be read or does not extend the ontology
 */
export async function readOntology(file: string | undefined): Promise<Ontology> {
  if (file === undefined) return builtInOntology
  const extension = await readJson(file)
  const { extendOntology } = await import('@newsgraph/graph/validation')
  try {
    return extendOntology(builtInOntology, extension)
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause
    throw new NewsgraphError(`cannot use the ontology ${file}: ${cause.message}`, {
      cause,
      hint: 'its form is graph/ontology/extension.schema.json',
    })
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new NewsgraphError(`cannot read the ontology ${file}: ${(cause as Error).message}`, {
      cause,
      hint: 'name a JSON file',
    })
  }
}
