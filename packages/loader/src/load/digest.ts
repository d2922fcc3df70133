import { createHash } from 'node:crypto'
import type { Extraction, Ontology } from '@newsgraph/graph'

/** Raised where stores are to write articles again although their stories say the same. */
const LAYOUT = 1

/**
 * 16 hexadecimal digits: two readings of a story have the same where they put the same into the graph.
 *
 * @param corrected what the reading says after judgements
 */
export function digest(
  extraction: Extraction,
  ontology: Ontology,
  corrected: Extraction = extraction,
): string {
  const types = [...new Set(corrected.statements.map(({ type }) => type))]
  const meanings = types.map((type) => [ontology.relation(type)?.eventClass, ontology.quad(type)])
  return createHash('sha256')
    .update(
      JSON.stringify([
        LAYOUT,
        meanings,
        extraction,
        ...(corrected === extraction ? [] : [corrected]),
      ]),
    )
    .digest('hex')
    .slice(0, 16)
}
