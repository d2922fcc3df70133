import { ValidationError } from '../errors'
import type { RelationTypeData } from '../ontology/ontology'
import { PROPERTIES } from '../ontology/properties'

/** Names that the graph itself uses. */
const RESERVED = {
  entityKinds: ['Article', 'Entity'],
  eventClasses: [],
  relationTypes: ['MENTIONS'],
} as const satisfies Record<string, readonly string[]>

export type ListName = keyof typeof RESERVED

/**
 * Each name once and none that the graph uses. Names that differ in case alone count as one: they would share ids.
 *
 * @param taken names that are there already; the very same name is a reference to it
 * @throws ValidationError
 */
export function checkNames(
  list: ListName,
  entries: readonly { readonly name: string }[],
  taken: readonly string[] = [],
): void {
  const seen = new Map(taken.map((name) => [name.toLowerCase(), name]))
  const own = new Set<string>()
  entries.forEach(({ name }, index) => {
    const path = `${list}[${index}].name`
    const reserved: readonly string[] = RESERVED[list]
    if (reserved.includes(name))
      throw new ValidationError(
        path,
        `expected another name, '${name}' belongs to the graph itself`,
      )
    const same = seen.get(name.toLowerCase())
    if (own.has(name) || (same !== undefined && same !== name))
      throw new ValidationError(path, `expected each name once, got '${name}' besides '${same}'`)
    seen.set(name.toLowerCase(), name)
    own.add(name)
  })
}

/**
 * Every kind and class that relation types name exists, and no detail hides a property of all statements.
 *
 * @throws ValidationError
 */
export function checkReferences(
  relationTypes: readonly Partial<RelationTypeData>[],
  kinds: readonly string[],
  classes: readonly string[],
): void {
  const reserved = new Set(PROPERTIES.statement.map(({ name }) => name))
  relationTypes.forEach(({ ends = [], eventClass, details = {} }, index) => {
    const path = `relationTypes[${index}]`
    ends.forEach((row, number) => {
      checkKinds(row.source, `${path}.ends[${number}].source`, kinds)
      checkKinds(row.target, `${path}.ends[${number}].target`, kinds)
    })
    if (eventClass !== undefined && !classes.includes(eventClass))
      throw new ValidationError(`${path}.eventClass`, `no event class '${eventClass}'`)
    for (const name of Object.keys(details))
      if (reserved.has(name))
        throw new ValidationError(
          `${path}.details.${name}`,
          'expected another name, every statement has this property',
        )
  })
}

function checkKinds(names: readonly string[], path: string, kinds: readonly string[]): void {
  const index = names.findIndex((name) => !kinds.includes(name))
  if (index >= 0) throw new ValidationError(`${path}[${index}]`, `no entity kind '${names[index]}'`)
}
