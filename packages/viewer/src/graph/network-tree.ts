import { countDegrees, type VisibleNetwork } from '../filters/apply-filters'
import type { LineGraph } from './group-lines'
import { counted, relationWords } from './relation-words'
import { relationsOf } from './relations-of'

const { compare } = new Intl.Collator('en')

/** A visible entity, as a reader comes upon it who goes through the network in words. */
export interface TreeEntity {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** "Person, 3 relations" */
  readonly says: string
}

/** What is said between an entity and a neighbour of it. */
export interface TreeRelation {
  readonly line: string
  readonly neighbour: string
  /** "met Sergey Lavrov, 2 sentences" */
  readonly says: string
}

/** The visible entities, those with the most relations first. */
export function treeEntities(graph: LineGraph, { entities, lines }: VisibleNetwork): TreeEntity[] {
  const degrees = countDegrees(lines)
  const degreeOf = (id: string) => degrees.get(id) ?? 0
  return [...entities]
    .map((id) => {
      const { name, kind } = graph.getNodeAttributes(id)
      return { id, name, kind, says: `${kind}, ${counted(degreeOf(id), 'relation')}` }
    })
    .sort((a, b) => degreeOf(b.id) - degreeOf(a.id) || compare(a.name, b.name))
}

/** What is said of an entity, from its side; what is said most often of a type first. */
export function treeRelations(
  visible: VisibleNetwork,
  entity: string,
  nameOf: (entity: string) => string,
): TreeRelation[] {
  return relationsOf(visible, entity).flatMap(({ type, incoming, lines }) =>
    lines.map(({ visible: { line, statements }, other }) => ({
      line: line.id,
      neighbour: other,
      says: `${incoming ? `${nameOf(other)} ${relationWords(type)} it` : `${relationWords(type)} ${nameOf(other)}`}, ${counted(statements.length, 'sentence')}`,
    })),
  )
}
