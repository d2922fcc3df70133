import { type EntityNode, foldedWords } from '@newsgraph/graph'
import type { LineGraph, LineStatement } from '../graph/group-lines'
import { relationWords } from '../graph/relation-words'

/** To fold all sentences takes a while, and is wanted again for every letter that is typed. */
const saidWords = new WeakMap<LineStatement, string>()
const nameWords = new WeakMap<EntityNode, string>()

/** Whether every word that is looked for begins one of a statement's, whatever the case and accents. */
export function matchStatement(
  graph: LineGraph,
  words: string,
): (statement: LineStatement) => boolean {
  const wanted = wantedWords(words)
  return (statement) => {
    const said = kept(saidWords, statement, wordsOfStatement)
    const missing = wanted.filter((word) => !said.includes(word))
    if (missing.length === 0) return true
    const names = [statement.source, statement.target].map((id) =>
      kept(nameWords, graph.getNodeAttributes(id), wordsOfNames),
    )
    return missing.every((word) => names.some((name) => name.includes(word)))
  }
}

/** The same for an entity's names. */
export function matchEntity(words: string): (entity: EntityNode) => boolean {
  const wanted = wantedWords(words)
  return (entity) => {
    const names = kept(nameWords, entity, wordsOfNames)
    return wanted.every((word) => names.includes(word))
  }
}

function wantedWords(words: string): string[] {
  return foldedWords(words).map((word) => ` ${word}`)
}

function wordsOfStatement({ sentence, predicate, type }: LineStatement): string {
  return spaced(`${sentence} ${predicate} ${relationWords(type)}`)
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
  const value = known.get(key) ?? make(key)
  known.set(key, value)
  return value
}
