import { relationWords } from './relation-words'

/** What a table shows for a value of a query's answer; `entity` is set where it leads somewhere. */
export interface Cell {
  readonly text: string
  readonly isNumber: boolean
  readonly entity?: { readonly id: string; readonly kind: string }
}

/** @param value JSON, where nodes, relationships and paths say so in `element` */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '', isNumber: false }
  if (typeof value === 'number') return { text: String(value), isNumber: true }
  if (Array.isArray(value))
    return { text: value.map((item) => cellOf(item).text).join(', '), isNumber: false }
  if (!isRecord(value)) return { text: String(value), isNumber: false }
  const { element, nodes } = value
  if (element === 'node') return nodeCell(value)
  if (element === 'relationship') return { text: relationshipText(value), isNumber: false }
  if (element === 'path' && Array.isArray(nodes))
    return { text: nodes.map((node) => cellOf(node).text).join(' – '), isNumber: false }
  return { text: JSON.stringify(value), isNumber: false }
}

function nodeCell({ properties }: Record<string, unknown>): Cell {
  const { id, name, title, kind } = isRecord(properties) ? properties : {}
  const text = String(name ?? title ?? id ?? '')
  if (typeof id !== 'string' || typeof kind !== 'string' || kind === 'Article')
    return { text, isNumber: false }
  return { text, isNumber: false, entity: { id, kind } }
}

function relationshipText({ type, properties }: Record<string, unknown>): string {
  const words = relationWords(String(type))
  const { sentence } = isRecord(properties) ? properties : {}
  return typeof sentence === 'string' ? `${words}: “${sentence}”` : words
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
