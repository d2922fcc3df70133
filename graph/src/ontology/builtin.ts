import data from '../../ontology/ontology.json'
import { Ontology, type OntologyData } from './ontology'

/** The ontology that newsgraph ships; `docs/ontology.md` shows it. */
export const builtInOntology = new Ontology(data as OntologyData)
