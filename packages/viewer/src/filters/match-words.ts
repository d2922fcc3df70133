import { type EntityNode, foldedWords } from '@newsgraph/graph'
import type { LineGraph, LineStatement } from '../graph/group-lines'
import { relationWords } from '../graph/relation-words'

/** To fold all sentences takes a while, and is wanted again for every letter that is typed. */
const statementWords = new WeakMap<LineStatement, string>()
const entityWords = new WeakMap<EntityNode, string>()

/** Whether every word that is looked for begins one of a statement's, whatever the case and accents. */
export function matchStatement(
  graph: LineGraph,
  words: string,
): (statement: LineStatement) => boolean {
  const wanted = wantedWords(words)
  const make = (statement: LineStatement) => wordsOfStatement(graph, statement)
  return (statement) => {
    const said = kept(statementWords, statement, make)
    return wanted.every((word) => said.includes(word))
  }
}

/** The same for an entity's names. */
export function matchEntity(words: string): (entity: EntityNode) => boolean {
  const wanted = wantedWords(words)
  return (entity) => {
    const names = kept(entityWords, entity, wordsOfNames)
    return wanted.every((word) => names.includes(word))
  }
}

function wantedWords(words: string): string[] {
  return foldedWords(words).map((word) => ` ${word}`)
}

/** Those of its sentence, of its predicate, and of the names of its ends. */
function wordsOfStatement(graph: LineGraph, statement: LineStatement): string {
  const { sentence, predicate, type, source, target } = statement
  const names = [source, target].map((id) =>
    kept(entityWords, graph.getNodeAttributes(id), wordsOfNames),
  )
  return spaced(`${sentence} ${predicate} ${relationWords(type)}`) + names.join('')
}

function wordsOfNames({ name, aliases }: EntityNode): string {
  return spaced([name, ...aliases].join(' '))
}

/** Folded, with a space before each word. */
function spaced(text: string): string {
  return foldedWords(text)
    .map((word) => ` ${word}`)
    .join('')
}

function kept<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make(key)
  known.set(key, value)
  return value
}
