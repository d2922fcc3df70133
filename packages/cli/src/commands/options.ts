import { InvalidArgumentError, Option } from 'commander'

export function storeOption(): Option {
  return new Option(
    '--store <where>',
    'folder or neo4j://… (default: NEWSGRAPH_STORE, else .newsgraph)',
  )
}

export function publishedOption(): Option {
  return new Option('--published <date>', 'date of stories that have none, as in 2023-03-02')
}

export function ontologyOption(): Option {
  return new Option(
    '--ontology <file>',
    'JSON that adds kinds and relation types to the built-in ones',
  )
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON')
}

/** Parses an option's number. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

export function positiveNumber(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number > 0 && number < 1e9))
    throw new InvalidArgumentError('Expected a number greater than 0.')
  return number
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value]
}
