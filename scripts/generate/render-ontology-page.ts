import { type Ontology, PROPERTIES, type Property, type RelationTypeData } from '@newsgraph/graph'

/** `docs/ontology.md`: the page's prose, with a table in the place of each `{{name}}`. */
export function renderOntologyPage(prose: string, ontology: Ontology): string {
  const { Entity, Article, MENTIONS, statement } = PROPERTIES
  const tables: Readonly<Record<string, string>> = {
    kinds: renderKinds(ontology),
    relations: renderRelations(ontology),
    'properties Entity': renderProperties(Entity),
    'properties Article': renderProperties(Article),
    'properties MENTIONS': renderProperties(MENTIONS),
    'properties statement': renderProperties(statement),
  }
  return prose.replace(/\{\{(.+?)\}\}/g, (_, name: string) => {
    const rendered = tables[name]
    if (rendered === undefined) throw new RangeError(`expected a table of the page, got '${name}'`)
    return rendered
  })
}

function renderKinds({ data }: Ontology): string {
  const rows = data.entityKinds.map(({ name, description, subkinds }) => [
    code(name),
    description,
    subkinds.map(code).join(' '),
  ])
  return renderTable(['kind', 'is', 'subkinds'], rows)
}

/** A table for each quad, in the order in which the ontology comes to them. */
function renderRelations(ontology: Ontology): string {
  const types = ontology.data.relationTypes
  const quads = new Set(types.map(({ name }) => ontology.quad(name)))
  const tables = [...quads].map((quad) => {
    const title = quad === undefined ? 'States and other relations' : capitalize(quad)
    const rows = types
      .filter(({ name }) => ontology.quad(name) === quad)
      .map((type) => renderRelation(type, ontology))
    const head = ['type', 'says that the source', 'from → to', 'details', 'class']
    return `### ${title}\n\n${renderTable(head, rows)}`
  })
  return tables.join('\n\n')
}

function renderRelation(type: RelationTypeData, ontology: Ontology): string[] {
  const arrow = type.symmetric ? '↔' : '→'
  const ends = type.ends.map(
    ({ source, target }) =>
      `${renderEnd(source, ontology)} ${arrow} ${renderEnd(target, ontology)}`,
  )
  const details = Object.keys(type.details ?? {})
  return [
    code(type.name),
    type.description,
    ends.join('; '),
    details.map(code).join(' '),
    type.eventClass ?? '',
  ]
}

const ACTOR = ['Person', 'Organization', 'Country']

function renderEnd(kinds: readonly string[], ontology: Ontology): string {
  if (ontology.kindNames.every((kind) => kinds.includes(kind))) return 'any'
  if (!ACTOR.every((kind) => kinds.includes(kind))) return kinds.join(', ')
  return ['actor', ...kinds.filter((kind) => !ACTOR.includes(kind))].join(', ')
}

function renderProperties(properties: readonly Property[]): string {
  const rows = properties.map(({ name, type, description }) => [code(name), type, description])
  return renderTable(['property', 'type', 'is'], rows)
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
