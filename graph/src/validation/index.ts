export { createOntology } from './create-ontology'
export { extendOntology } from './extend-ontology'
export { extractionSchema, validateExtraction } from './validate-extraction'
