import { ValidationError } from '../errors'
import type { Extraction } from '../extraction'
import { builtInOntology } from '../ontology/builtin'
import type { Ontology } from '../ontology/ontology'
import { validateExtraction } from '../validation/validate-extraction'

/** One line an extraction, each with its line feed. */
export async function* extractionsToJsonl(
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
): AsyncGenerator<string> {
  for await (const extraction of extractions) yield `${JSON.stringify(extraction)}\n`
}

/**
 * Reads what `extractionsToJsonl` writes; empty lines are passed over.
 *
 * @param lines without their line feeds
 * @throws ValidationError for a line that is no JSON or no valid extraction; its path begins with `line 3`
 */
export async function* extractionsFromJsonl(
  lines: AsyncIterable<string> | Iterable<string>,
  ontology: Ontology = builtInOntology,
): AsyncGenerator<Extraction> {
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() !== '') yield parseLine(line, number, ontology)
  }
}

function parseLine(line: string, number: number, ontology: Ontology): Extraction {
  const place = `line ${number}`
  try {
    return validateExtraction(JSON.parse(line), ontology)
  } catch (cause) {
    if (!(cause instanceof ValidationError))
      throw new ValidationError(place, 'expected JSON', { cause })
    const path = cause.path === '' ? place : `${place}: ${cause.path}`
    throw new ValidationError(path, cause.problem, { cause })
  }
}
