import type { EntityKind, EventClass, Quad, RelationType } from './names'

/** What a graph may say, as data: the form of `ontology.json`. */
export interface OntologyData {
  readonly name: string
  readonly version: string
  readonly entityKinds: readonly EntityKindData[]
  readonly eventClasses: readonly EventClassData[]
  readonly relationTypes: readonly RelationTypeData[]
}

export interface EntityKindData {
  readonly name: EntityKind | (string & {})
  readonly description: string
  readonly subkinds: readonly string[]
}

/** A PLOVER event class (Open Event Data Alliance, PLOVER codebook) and its quad. */
export interface EventClassData {
  readonly name: EventClass | (string & {})
  readonly quad: Quad
}

type DetailKind = 'string' | 'boolean' | 'number'

export interface RelationTypeData {
  readonly name: RelationType | (string & {})
  readonly description: string
  /** Which kinds may stand at its ends; more than one row where the kinds depend on each other. */
  readonly ends: readonly {
    readonly source: readonly string[]
    readonly target: readonly string[]
  }[]
  readonly symmetric: boolean
  readonly eventClass?: EventClass | (string & {})
  readonly details?: Readonly<Record<string, DetailKind>>
}

/** What a relation does between its ends: the colour of its line. */
export type Stance = 'cooperative' | 'conflictual' | 'neutral'

/** An ontology that can be asked. Built with `createOntology`, extended with `extendOntology`. */
export class Ontology {
  readonly #kinds: ReadonlyMap<string, EntityKindData>
  readonly #types: ReadonlyMap<string, RelationTypeData>
  readonly #quads: ReadonlyMap<string, Quad>

  constructor(readonly data: OntologyData) {
    this.#kinds = new Map(data.entityKinds.map((kind) => [kind.name, kind]))
    this.#types = new Map(data.relationTypes.map((type) => [type.name, type]))
    this.#quads = new Map(data.eventClasses.map((eventClass) => [eventClass.name, eventClass.quad]))
  }

  get kindNames(): readonly string[] {
    return [...this.#kinds.keys()]
  }

  get relationNames(): readonly string[] {
    return [...this.#types.keys()]
  }

  kind(name: string): EntityKindData | undefined {
    return this.#kinds.get(name)
  }

  relation(name: string): RelationTypeData | undefined {
    return this.#types.get(name)
  }

  /** Whether a relation of this type may lead from a `source` kind to a `target` kind. */
  allows(type: string, source: string, target: string): boolean {
    const ends = this.#types.get(type)?.ends ?? []
    return ends.some((row) => row.source.includes(source) && row.target.includes(target))
  }

  isSymmetric(type: string): boolean {
    return this.#types.get(type)?.symmetric ?? false
  }

  quad(type: string): Quad | undefined {
    const eventClass = this.#types.get(type)?.eventClass
    return eventClass === undefined ? undefined : this.#quads.get(eventClass)
  }

  stance(type: string): Stance {
    const quad = this.quad(type)
    if (quad === undefined) return 'neutral'
    return quad.endsWith('cooperation') ? 'cooperative' : 'conflictual'
  }
}
