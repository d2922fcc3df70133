import type { ParameterType, ParameterValue, QuestionParameter } from '@newsgraph/graph'

export type Values = Readonly<Record<string, ParameterValue>>

/** A value that a question's Cypher wants, as the reader types it. */
export interface Field {
  readonly name: string
  readonly text: string
  /** What a saved question says it is; a guess from its text otherwise. */
  readonly type?: ParameterType
}

/** A field for each `$name` of the Cypher, in order; what was filled in before is kept. */
export function fieldsOf(cypher: string, before: readonly Field[]): readonly Field[] {
  const known = new Map(before.map((field) => [field.name, field]))
  return parameterNames(cypher).map((name) => known.get(name) ?? { name, text: '' })
}

/** The `$names` of Cypher, each once. */
export function parameterNames(cypher: string): readonly string[] {
  return [...new Set(cypher.match(/(?<=\$)[A-Za-z_]\w*/g))]
}

export function fieldOf({ name, type, default: given }: QuestionParameter): Field {
  return { name, type, text: String(given ?? (type === 'boolean' ? false : '')) }
}

/** Fields that say these values again. */
export function fieldsSaying(values: Values): readonly Field[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    text: String(value),
    type: typeof value as ParameterType,
  }))
}

export function valuesOf(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, valueSaid(field)]))
}

function valueSaid({ text, type }: Field): ParameterValue {
  const isNumber = type === 'number' || (type === undefined && /^-?\d+(\.\d+)?$/.test(text))
  if (isNumber) return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

/** Whether the Cypher compares a parameter with the names of entities: `{name: $who}`, `p.name = $who`. */
export function isEntityName(cypher: string, parameter: string): boolean {
  return new RegExp(`\\bname\\s*[:=]\\s*\\$${parameter}\\b`).test(cypher)
}

/** Cypher and what its `$names` stand for. */
export interface AskedQuestion {
  readonly cypher: string
  readonly parameters: Values
}
