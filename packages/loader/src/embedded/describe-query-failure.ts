import { QueryError } from '@newsgraph/graph'
import { refuse, refuseWriting, stopped } from '../query-errors'
import type { RawFailure } from './question'

type Position = NonNullable<QueryError['position']>

/** As ISO GQL: what is to be written stands in a transaction that only reads. */
const READ_ONLY = '25G03'
/** The engine's own limit. */
const LONGEST_QUERY = 30_000

/** What the engine says of a query, in one line, with the place where it can be told. */
export function describeQueryFailure(failure: RawFailure, cypher: string): QueryError {
  const { message, status } = failure
  if (status === READ_ONLY) return refuseWriting(failure)
  if (/timeout error/.test(message)) return stopped(LONGEST_QUERY, failure)
  if (/Schema commands/.test(message)) return refuse('commands that change the schema')
  const [first = ''] = message.split('\n')
  const said = first.replace(PREFIX, '').replace(/\.$/, '')
  const hint = /^\s*help: (.*)$/m.exec(message)?.[1]
  return new QueryError(nameTokens(lowerFirst(said)), findPosition(failure, said, cypher), {
    cause: failure,
    ...(hint !== undefined && { hint: lowerFirst(hint) }),
  })
}

/** "Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen" */
const PREFIX =
  /^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:(?:syntax|semantic|execution) error: )?(?:\[Cypher\] )?/

const TOKENS: Readonly<Record<string, string>> = {
  LParen: "'('",
  RParen: "')'",
  LBracket: "'['",
  RBracket: "']'",
  LBrace: "'{'",
  RBrace: "'}'",
  Colon: "':'",
  Comma: "','",
  Arrow: "'->'",
}

function nameTokens(text: string): string {
  return text.replace(/\b[LR]?[A-Z]\w+\b/g, (word) => TOKENS[word] ?? word)
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Where the engine says, else where the name stands that it does not know. */
function findPosition(
  { message, planned }: RawFailure,
  said: string,
  cypher: string,
): Position | undefined {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? []
  if (line === undefined) return findName(said, cypher)
  const ownLine = Number(line) - (planned ? 1 : 0)
  const [text = ''] = cypher.split(/\r?\n/).slice(ownLine - 1)
  return { line: ownLine, column: utf16Column(text, Number(column)) }
}

/** The engine counts characters, everybody else here UTF-16 units. */
function utf16Column(line: string, column: number): number {
  return [...line].slice(0, column - 1).join('').length + 1
}

/** "Undefined variable 'm'", "Unknown function 'foo'", "Missing parameter: $name" */
function findName(said: string, cypher: string): Position | undefined {
  const name = /^(?:undefined|unknown|missing) [a-z]+:? '?([$\w.]+)/i.exec(said)?.[1]
  if (name === undefined) return undefined
  const escaped = name.replace(/[$.]/g, '\\$&')
  const words = cypher.replace(NOT_CODE, (text) => text.replace(/[^\n]/g, ' '))
  const at = words.search(new RegExp(`(?<![\\w.])${escaped}(?!\\w)`))
  if (at < 0) return undefined
  const before = cypher.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Strings and comments. */
const NOT_CODE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\//g
