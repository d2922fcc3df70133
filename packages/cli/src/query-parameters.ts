import type { ParameterType, QuestionParameter } from '@newsgraph/graph'
import { UsageError } from './usage-error'

type Values = Readonly<Record<string, unknown>>

/**
 * Parameters from `name=value`: values that are JSON (numbers, true, lists, texts in quotes) mean that, all others are
 * text.
 *
 * @throws UsageError for one of another form
 */
export function parseParameters(given: readonly string[]): Values {
  return Object.fromEntries(
    given.map((assignment) => {
      const [name, value] = splitAssignment(assignment)
      return [name, parseValue(value)]
    }),
  )
}

/**
 * The parameters of a saved question: the given ones as their type says, and defaults for the others.
 *
 * @throws UsageError for a parameter that the question does not have, lacks, or has as another type
 */
export function fillParameters(
  parameters: readonly QuestionParameter[],
  given: readonly string[],
): Values {
  const texts = new Map(given.map(splitAssignment))
  const names = parameters.map(({ name }) => name)
  for (const name of texts.keys())
    if (!names.includes(name))
      throw new UsageError(`the question has no parameter '${name}'`, {
        hint: names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`,
      })
  return Object.fromEntries(
    parameters.map((parameter) => [
      parameter.name,
      fillParameter(parameter, texts.get(parameter.name)),
    ]),
  )
}

function fillParameter(parameter: QuestionParameter, text: string | undefined): unknown {
  const { name, type, default: given } = parameter
  if (text !== undefined) return parseTyped(name, type, text)
  if (given !== undefined) return given
  throw new UsageError(`the question needs a value for '${name}'`, {
    hint: `add --param ${name}=…`,
  })
}

function parseTyped(name: string, type: ParameterType, text: string): unknown {
  if (type === 'string') return text
  const value = parseValue(text)
  if (typeof value === type) return value
  throw new UsageError(`expected a ${type} for '${name}', got '${text}'`)
}

function splitAssignment(assignment: string): [name: string, value: string] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(assignment) ?? []
  if (name !== undefined && value !== undefined) return [name, value]
  throw new UsageError(`expected --param name=value, got '${assignment}'`, {
    hint: "as in --param name='Paul Whelan'",
  })
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
