import { ValidationError } from '../errors'

export type ParameterType = 'string' | 'number' | 'boolean'
export type ParameterValue = string | number | boolean

export interface QuestionParameter {
  readonly name: string
  readonly type: ParameterType
  /** None where whoever asks has to say it. */
  readonly default?: ParameterValue
}

/** A saved question: Cypher with a title, what it answers, and what has to be said to ask it. */
export interface Question {
  readonly title: string
  readonly description: string
  readonly parameters: readonly QuestionParameter[]
  readonly cypher: string
}

const COMMENT = /^\/\/ *(\w+): *(.*)$/
const PARAMETER = /^(\w+) \((string|number|boolean)(?:, default (.+))?\)$/

/**
 * Reads a `.cypher` file that begins with
 *
 *     // title: Who met whom
 *     // description: Meetings between two people.
 *     // parameter: limit (number, default 20)
 *
 * @throws ValidationError for a file without title, description or Cypher, a parameter of another form, and one that
 *   the Cypher does not use or does not declare
 */
export function parseQuestion(text: string): Question {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const head = end < 0 ? lines : lines.slice(0, end)
  const fields = head.map((line, index) => readComment(line, index + 1))
  const cypher = lines.slice(head.length).join('\n').trim()
  const parameters = fields.filter(({ key }) => key === 'parameter').map(readParameter)
  checkParameters(parameters, cypher)
  return {
    title: readOnly(fields, 'title'),
    description: readOnly(fields, 'description'),
    parameters,
    cypher,
  }
}

interface Field {
  readonly key: string
  readonly value: string
  readonly line: number
}

function readComment(text: string, line: number): Field {
  const [, key, value] = COMMENT.exec(text) ?? []
  if (key === undefined || value === undefined || !KEYS.includes(key))
    throw new ValidationError(
      `line ${line}`,
      `expected '// title: …', '// description: …' or '// parameter: …', got '${text}'`,
    )
  return { key, value: value.trim(), line }
}

const KEYS: readonly string[] = ['title', 'description', 'parameter']

function readOnly(fields: readonly Field[], key: string): string {
  const values = fields.filter((field) => field.key === key).map(({ value }) => value)
  const [value] = values
  if (value === undefined || value === '' || values.length > 1)
    throw new ValidationError('', `expected one '// ${key}: …', got ${values.length}`)
  return value
}

function readParameter({ value, line }: Field): QuestionParameter {
  const [, name, type, given] = PARAMETER.exec(value) ?? []
  if (name === undefined || type === undefined)
    throw new ValidationError(
      `line ${line}`,
      `expected a parameter like 'limit (number, default 20)', got '${value}'`,
    )
  const parameter = { name, type: type as ParameterType }
  if (given === undefined) return parameter
  return { ...parameter, default: readDefault(given, parameter.type, line) }
}

function readDefault(text: string, type: ParameterType, line: number): ParameterValue {
  if (type === 'string') return text
  const value = type === 'number' ? Number(text) : text === 'true'
  if (Number.isNaN(value) || (type === 'boolean' && !/^(true|false)$/.test(text)))
    throw new ValidationError(`line ${line}`, `expected a ${type} as default, got '${text}'`)
  return value
}

function checkParameters(parameters: readonly QuestionParameter[], cypher: string): void {
  if (cypher === '') throw new ValidationError('', 'expected Cypher after the comments, got none')
  const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name))
  for (const { name } of parameters)
    if (!used.delete(name))
      throw new ValidationError('', `expected each parameter once and in use, got '${name}'`)
  const [undeclared] = used
  if (undeclared !== undefined)
    throw new ValidationError('', `expected '// parameter: ${undeclared} (…)' for $${undeclared}`)
}
