import { Ajv, type ErrorObject, type SchemaObject } from 'ajv'
import { ValidationError } from '../errors'
import { describeValue, joinPath, pathFromPointer } from './describe'

/** @throws ValidationError for the first thing that does not fit; its path begins with `at` */
export type Check = (value: unknown, at?: string) => void

/**
 * Compiles a JSON Schema (draft 7) into a check. Where a pattern fails, the schema's `description` says what was
 * expected.
 *
 * @param references schemas that it refers to by `$id`
 */
export function compileSchema(
  schema: SchemaObject,
  references: readonly SchemaObject[] = [],
): Check {
  const ajv = new Ajv({ verbose: true, strict: true, allowUnionTypes: true })
  ajv.addSchema([...references])
  const validate = ajv.compile(schema)
  return (value, at = '') => {
    if (validate(value)) return
    const [error] = validate.errors ?? []
    if (error !== undefined) throw describeError(error, at)
  }
}

function describeError(error: ErrorObject, at: string): ValidationError {
  const path = pathFromPointer(at, error.instancePath)
  const { missingProperty, additionalProperty } = error.params
  switch (error.keyword) {
    case 'required':
      return new ValidationError(joinPath(path, missingProperty), 'expected a value, got none')
    case 'additionalProperties':
      return new ValidationError(
        joinPath(path, additionalProperty),
        'expected no property of this name',
      )
    default: {
      const place = error.propertyName === undefined ? path : joinPath(path, error.propertyName)
      return new ValidationError(
        place,
        `expected ${expectation(error)}, got ${describeValue(error.data)}`,
      )
    }
  }
}

function expectation({ keyword, params, parentSchema, message }: ErrorObject): string {
  const { type, allowedValues, pattern, comparison, limit } = params
  const { description } = parentSchema ?? {}
  switch (keyword) {
    case 'type':
      return withArticle([type].flat().join(' or '))
    case 'enum':
      return oneOf(allowedValues)
    case 'pattern':
      return description ?? `text that matches ${pattern}`
    case 'minimum':
    case 'maximum':
      return `a number ${comparison} ${limit}`
    case 'minLength':
      return 'some text'
    case 'minItems':
      return 'at least one'
    default:
      return message?.replace(/^must (be )?/, '') ?? keyword
  }
}

function withArticle(type: string): string {
  return type === 'null' ? type : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`
}

/** Long lists are cut: the ontology has dozens of relation types. */
function oneOf(values: readonly unknown[]): string {
  const shown = values.slice(0, 6).map(describeValue).join(', ')
  return values.length > 6 ? `one of ${values.length} (${shown}, …)` : `one of ${shown}`
}
