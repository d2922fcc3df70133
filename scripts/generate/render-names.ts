import type { Ontology } from '@newsgraph/graph'

/** The names of an ontology as TypeScript. */
export function renderNames({ data }: Ontology): string {
  const { entityKinds, relationTypes, eventClasses } = data
  const quads = [...new Set(eventClasses.map(({ quad }) => quad))]
  return [
    '// Generated from ontology/ontology.json by `npm run generate`. Do not edit.\n',
    renderList('ENTITY_KINDS', 'EntityKind', names(entityKinds)),
    renderList('RELATION_TYPES', 'RelationType', names(relationTypes)),
    renderList('EVENT_CLASSES', 'EventClass', names(eventClasses)),
    renderList('QUADS', 'Quad', quads),
  ].join('\n')
}

function renderList(constant: string, type: string, values: readonly string[]): string {
  return (
    `export const ${constant} = ${JSON.stringify(values)} as const\n` +
    `export type ${type} = (typeof ${constant})[number]\n`
  )
}

function names(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name)
}
