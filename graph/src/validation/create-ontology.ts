import schema from '../../ontology/ontology.schema.json'
import { Ontology, type OntologyData } from '../ontology/ontology'
import { checkNames, checkReferences } from './check-ontology'
import { compileSchema } from './compile-schema'

/**
 * An ontology from data of the form of `ontology.json`.
 *
 * @throws ValidationError for data that does not fit `ontology.schema.json`, a name that stands twice or that the graph
 *   itself uses, and a kind or class that the data does not have
 */
export function createOntology(data: unknown): Ontology {
  compileSchema(schema)(data)
  const ontology = data as OntologyData
  const { entityKinds, eventClasses, relationTypes } = ontology
  checkNames('entityKinds', entityKinds)
  checkNames('eventClasses', eventClasses)
  checkNames('relationTypes', relationTypes)
  checkReferences(relationTypes, names(entityKinds), names(eventClasses))
  return new Ontology(ontology)
}

function names(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name)
}
