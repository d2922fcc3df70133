import {
  type CypherSchema,
  nodeProperties,
  type PropertyName,
  relationshipProperties,
} from './cypher-schema'
import { findVariables } from './cypher-variables'
import words from './cypher-words.json'
import { parameterNames } from './fields'
import { isInWords, openBracketOf } from './open-bracket'

export interface Completion {
  readonly text: string
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'variable' | 'keyword' | 'function'
  readonly description?: string
}

/** What could stand in the place of what is half written from `from` on. */
export interface Completions {
  readonly from: number
  readonly options: readonly Completion[]
}

/** More than these nobody reads. */
const MOST = 60

/**
 * What could stand where the caret is; undefined where nothing is to be said.
 *
 * @param isAsked whether the reader asked for it, and did not merely type
 */
export function completeCypher(
  cypher: string,
  caret: number,
  schema: CypherSchema,
  isAsked = false,
): Completions | undefined {
  const [word = ''] = /\w*$/.exec(cypher.slice(0, caret)) ?? []
  const from = caret - word.length
  const before = cypher.slice(0, from)
  if (isInWords(before)) return undefined
  const place = /[.$:|&{,]\s*$/.test(before)
  const named = namesAt(before, cypher, schema)
  if (named === undefined && word === '' && !isAsked) return undefined
  if (named !== undefined && word === '' && !isAsked && !place) return undefined
  const options = fitting(named ?? wordsOf(cypher, word), word)
  const isWritten = options.length === 1 && options[0]?.text === word
  return options.length === 0 || isWritten ? undefined : { from, options }
}

/** What alone can stand after a `.`, `$` or `:`, or as a key in `{ }`; undefined where any word can. */
function namesAt(
  before: string,
  cypher: string,
  schema: CypherSchema,
): readonly Completion[] | undefined {
  if (before.endsWith('$'))
    return parameterNames(cypher).map((text) => ({ text, kind: 'parameter' }))
  const [, owner] = /([A-Za-z_]\w*)\.$/.exec(before) ?? []
  if (owner !== undefined) return propertiesOf(owner, cypher)
  const open = openBracketOf(before)
  if (open?.bracket === '{' && /[{,]\s*$/.test(before)) return keysIn(before.slice(0, open.at))
  if (!/[:|&]\s*$/.test(before) || open?.bracket === '{') return undefined
  if (open?.bracket === '[')
    return [...schema.types, 'MENTIONS'].map((text) => ({ text, kind: 'type' }))
  return [...schema.kinds, 'Entity', 'Article'].map((text) => ({ text, kind: 'label' }))
}

function propertiesOf(owner: string, cypher: string): readonly Completion[] {
  const { element, names = [] } = findVariables(cypher).find(({ name }) => name === owner) ?? {}
  if (element === 'relationship') return properties(relationshipProperties(names))
  if (element === 'node') return properties(nodeProperties(names[0]))
  return properties([...nodeProperties(), ...relationshipProperties([])])
}

/** @param before a pattern up to its `{`: `(p:Person ` */
function keysIn(before: string): readonly Completion[] | undefined {
  const [, bracket, names = ''] = /([([])[^()[\]]*?(?::\s*([\w|&:\s]+?))?\s*$/.exec(before) ?? []
  const named = names.split(/[|&:\s]+/).filter((name) => name !== '')
  if (bracket === '[') return properties(relationshipProperties(named))
  return bracket === '(' ? properties(nodeProperties(named[0])) : undefined
}

function properties(names: readonly PropertyName[]): readonly Completion[] {
  return names.map(({ name: text, description }) => ({ text, kind: 'property', description }))
}

function wordsOf(cypher: string, half: string): readonly Completion[] {
  const variables = findVariables(cypher).filter(({ name }) => name !== half)
  return [
    ...variables.map(({ name: text }) => ({ text, kind: 'variable' as const })),
    ...words.keywords.map((text) => ({ text, kind: 'keyword' as const })),
    ...words.functions.map((text) => ({ text: `${text}(`, kind: 'function' as const })),
  ]
}

/** Those that begin like what is written, then those in which a later word does: `WITH` finds `SPOKE_WITH`. */
function fitting(options: readonly Completion[], half: string): readonly Completion[] {
  const wanted = half.toLowerCase()
  const begins = options.filter(({ text }) => text.toLowerCase().startsWith(wanted))
  const contain = options.filter(({ text }) => text.toLowerCase().includes(`_${wanted}`))
  return [...new Set([...begins, ...(wanted === '' ? [] : contain)])].slice(0, MOST)
}
