import type { Article } from '../article'
import type { Ontology } from '../ontology/ontology'
import { textOf } from '../span'
import type { Statement } from '../statement'
import type { StatementEdge } from './network'

/** A statement as an edge: with its sentence's words, and what the ontology says of its type. */
export function statementEdge(
  { id, source, target, ...said }: Statement,
  article: Article,
  ontology: Ontology,
): StatementEdge {
  const eventClass = ontology.relation(said.type)?.eventClass
  const quad = ontology.quad(said.type)
  return {
    ...said,
    label: said.predicate,
    stance: ontology.stance(said.type),
    ...(eventClass !== undefined && { eventClass }),
    ...(quad !== undefined && { quad }),
    sentence: textOf(article.text, said.evidence.sentence),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
  }
}
