import { isNode, isPath, isRelationship, type Transaction } from 'neo4j-driver'
import { idOf, type NodeIds } from './read-values'

const IDS = 'MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, n.id AS id'

/** The ids of all nodes in values, and of those that relationships among them join. */
export async function findNodeIds(transaction: Transaction, values: unknown): Promise<NodeIds> {
  const ids = new Map<string, string>()
  const ends = new Set<string>()
  collect(values)
  const elements = [...ends].filter((end) => !ids.has(end))
  if (elements.length > 0)
    for (const record of (await transaction.run(IDS, { elements })).records)
      add(record.get('element'), record.toObject())
  return ids

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if (isNode(value)) add(value.elementId, value.properties)
    else if (isRelationship(value)) {
      ends.add(value.startNodeElementId)
      ends.add(value.endNodeElementId)
    } else if (isPath(value)) {
      collect(value.start)
      for (const { relationship, end } of value.segments) {
        collect(relationship)
        collect(end)
      }
    } else for (const part of Object.values(value)) collect(part)
  }

  function add(element: string, properties: Readonly<Record<string, unknown>>): void {
    const id = idOf(properties)
    if (id !== undefined) ids.set(element, id)
  }
}
