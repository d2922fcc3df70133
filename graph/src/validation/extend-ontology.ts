import extensionSchema from '../../ontology/extension.schema.json'
import ontologySchema from '../../ontology/ontology.schema.json'
import { ValidationError } from '../errors'
import {
  type EntityKindData,
  type EventClassData,
  Ontology,
  type RelationTypeData,
} from '../ontology/ontology'
import { checkNames, checkReferences, type ListName } from './check-ontology'
import { compileSchema } from './compile-schema'
import { describeValue } from './describe'

type Addition<T extends { readonly name: string }> = Partial<T> & { readonly name: string }

interface Extension {
  readonly name?: string
  readonly version?: string
  readonly entityKinds?: readonly Addition<EntityKindData>[]
  readonly eventClasses?: readonly Addition<EventClassData>[]
  readonly relationTypes?: readonly Addition<RelationTypeData>[]
}

/**
 * An ontology with a user's additions, of the form of `extension.schema.json`: new kinds, classes and relation types;
 * subkinds, ends and details for those that are there. Nothing that is there is renamed or changed.
 *
 * @throws ValidationError for an extension that does not fit the schema, that changes what is there, or names a kind or
 *   class that neither has; its path is the extension's own
 */
export function extendOntology(base: Ontology, extension: unknown): Ontology {
  compileSchema(extensionSchema, [ontologySchema])(extension)
  const { name, version, entityKinds, eventClasses, relationTypes } = extension as Extension
  const { data } = base
  const kinds = extendList('entityKinds', data.entityKinds, entityKinds, extendKind)
  const classes = extendList('eventClasses', data.eventClasses, eventClasses, keep)
  const types = extendList('relationTypes', data.relationTypes, relationTypes, extendType)
  checkReferences(relationTypes ?? [], names(kinds), names(classes))
  return new Ontology({
    name: name ?? data.name,
    version: version ?? data.version,
    entityKinds: kinds,
    eventClasses: classes,
    relationTypes: types,
  })
}

type Extend<T extends { readonly name: string }> = (
  entry: T,
  addition: Addition<T>,
  path: string,
) => T

function extendList<T extends { readonly name: string }>(
  list: ListName,
  entries: readonly T[],
  additions: readonly Addition<T>[] = [],
  extend: Extend<T>,
): readonly T[] {
  checkNames(list, additions, names(entries))
  const check = compileSchema({ $ref: `ontology.schema.json#/definitions/${DEFINITIONS[list]}` }, [
    ontologySchema,
  ])
  const extended = new Map(entries.map((entry) => [entry.name, entry]))
  additions.forEach((addition, index) => {
    const path = `${list}[${index}]`
    const entry = extended.get(addition.name)
    if (entry === undefined) check(addition, path)
    extended.set(
      addition.name,
      entry === undefined ? (addition as T) : extend(entry, addition, path),
    )
  })
  return [...extended.values()]
}

const DEFINITIONS = {
  entityKinds: 'entityKind',
  eventClasses: 'eventClass',
  relationTypes: 'relationType',
} as const satisfies Record<ListName, string>

const extendKind: Extend<EntityKindData> = (kind, { subkinds = [], ...rest }, path) => {
  keep(kind, rest, path)
  return { ...kind, subkinds: [...new Set([...kind.subkinds, ...subkinds])] }
}

const extendType: Extend<RelationTypeData> = (type, { ends = [], details = {}, ...rest }, path) => {
  keep(type, rest, path)
  const known = Object.entries(details).filter(([name]) => Object.hasOwn(type.details ?? {}, name))
  keep(type.details ?? {}, Object.fromEntries(known), `${path}.details`)
  const allDetails = { ...type.details, ...details }
  return {
    ...type,
    ends: [...type.ends, ...ends],
    ...(Object.keys(allDetails).length > 0 && { details: allDetails }),
  }
}

/** The entry as it is: an addition may repeat what it says, and say nothing else. */
function keep<T extends object>(entry: T, addition: Partial<T>, path: string): T {
  const settled = new Map<string, unknown>(Object.entries(entry))
  for (const [key, value] of Object.entries(addition))
    if (settled.get(key) !== value)
      throw new ValidationError(
        `${path}.${key}`,
        `expected ${describeValue(settled.get(key))} as in the base, got ${describeValue(value)}`,
      )
  return entry
}

function names(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name)
}
