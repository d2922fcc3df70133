import schema from '../../schema/extraction.schema.json'
import type { Extraction } from '../extraction'
import { builtInOntology } from '../ontology/builtin'
import type { Ontology } from '../ontology/ontology'
import { checkMeaning } from './check-meaning'
import { type Check, compileSchema } from './compile-schema'

const checks = new WeakMap<Ontology, Check>()

/**
 * The value, if it is an extraction of which every name is in the ontology, every id exists, and every span lies where
 * it should.
 *
 * @throws ValidationError for the first thing that is wrong, as in `statements[3].source: no entity 'x'`
 */
export function validateExtraction(
  value: unknown,
  ontology: Ontology = builtInOntology,
): Extraction {
  checkForm(ontology)(value)
  const extraction = value as Extraction
  checkMeaning(extraction, ontology)
  return extraction
}

/** The JSON Schema of an extraction under an ontology: the names of kinds and relation types are its own. */
export function extractionSchema(ontology: Ontology = builtInOntology) {
  return {
    ...schema,
    definitions: {
      ...schema.definitions,
      kindName: { enum: ontology.kindNames },
      relationName: { enum: ontology.relationNames },
    },
  }
}

/** Compiled once an ontology: compiling takes far longer than a check. */
function checkForm(ontology: Ontology): Check {
  const compiled = checks.get(ontology) ?? compileSchema(extractionSchema(ontology))
  checks.set(ontology, compiled)
  return compiled
}
