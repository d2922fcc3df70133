import type { GraphNode, GraphPath, GraphRelationship, QueryValue } from '@newsgraph/loader'
import { oneLine } from '../describe-error'

type Element = GraphNode | GraphRelationship | GraphPath

/** A value of a query's row in a line: elements by name, type and sentence. */
export function formatValue(value: QueryValue): string {
  if (value === null) return ''
  if (typeof value !== 'object') return oneLine(String(value))
  if (isList(value)) return value.map(formatValue).join(', ')
  return isElement(value) ? formatElement(value) : oneLine(JSON.stringify(value))
}

function isList(value: object): value is readonly QueryValue[] {
  return Array.isArray(value)
}

function isElement(value: object): value is Element {
  return 'element' in value
}

function formatElement(element: Element): string {
  if (element.element === 'node') return formatNode(element)
  return element.element === 'path' ? formatPath(element) : formatRelationship(element)
}

function formatNode({ properties }: GraphNode): string {
  const { name, title, kind = 'Article', id } = properties
  return oneLine(`${name ?? title ?? id} (${kind})`)
}

function formatRelationship({ type, properties }: GraphRelationship): string {
  const { sentence } = properties
  return sentence === undefined ? type : oneLine(`${type}: ${sentence}`)
}

function formatPath({ nodes, relationships }: GraphPath): string {
  const [first, ...others] = nodes
  if (first === undefined) return ''
  return others.reduce((path, node, index) => {
    const { id } = node.properties
    const { type = '', target = '' } = relationships[index] ?? {}
    const leadsOn = target === id
    return `${path} ${leadsOn ? `-${type}->` : `<-${type}-`} ${formatNode(node)}`
  }, formatNode(first))
}
