import type { SavedQuestion } from '@newsgraph/graph'
import type { GraphPath, GraphRelationship, QueryValue } from '@newsgraph/loader'

/** What questions without defaults are asked with. */
const GIVEN: Readonly<Record<string, string>> = {
  name: 'Arcadia',
  from: 'Ann Lee',
  to: 'Ruritania',
  one: 'Arcadia',
  other: 'Bob Ray',
}

export function fillQuestion({ parameters }: SavedQuestion): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters.map(({ name, default: value }) => [name, value ?? GIVEN[name]]),
  )
}

/** The same value with the ids of nodes, and the types of relationships, in the place of these. */
export function abridge(value: QueryValue): QueryValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(abridge)
  const { element, id, type, nodes, relationships } = value as Partial<
    GraphPath & GraphRelationship
  >
  switch (element as string | undefined) {
    case 'node':
      return id ?? null
    case 'relationship':
      return type ?? null
    case 'path':
      return [abridge([...(nodes ?? [])]), abridge([...(relationships ?? [])])]
    default:
      return value
  }
}

const SAID = {
  arrest: 'Ruritania arrested Cem Ünal, said Arcadia.',
  call: 'Ann Lee called Bob Ray.',
  meeting: 'Ann Lee, envoy of Arcadia, met Bob Ray in January.',
  release: 'Ruritania did not release Cem Ünal.',
  sanction: 'Arcadia may sanction Ruritania over Cem Ünal.',
}

/** What the saved questions answer on `stories`, abridged, by question. */
export const SAVED_ANSWERS: Readonly<Record<string, QueryValue>> = {
  'arrested-and-released': [['Cem Ünal', '2020-01-30', 'ARRESTED', 'Ruritania', SAID.arrest]],
  'best-connected': [
    ['Ruritania', 'Country', 2, 4],
    ['Ann Lee', 'Person', 2, 3],
    ['Arcadia', 'Country', 2, 2],
    ['Cem Ünal', 'Person', 1, 3],
    ['Bob Ray', 'Person', 1, 2],
  ],
  'conflict-and-cooperation': [
    ['Ruritania', 'Cem Ünal', 2, '2020-01-30', '2020-01-30'],
    ['Arcadia', 'Ruritania', 1, null, null],
  ],
  connection: [
    [
      [
        ['person:ann-lee', 'country:arcadia', 'country:ruritania'],
        ['HOLDS_POSITION', 'SANCTIONED'],
      ],
    ],
  ],
  'in-common': [['Ann Lee', 'Person', 1, 2]],
  'not-facts': [
    ['Ruritania', 'RELEASED', 'Cem Ünal', 'negated', 'asserted', SAID.release],
    ['Arcadia', 'SANCTIONED', 'Ruritania', 'affirmed', 'hypothetical', SAID.sanction],
  ],
  positions: [['Ann Lee', 'envoy', false, 'Arcadia', 1]],
  'stories-about': [
    ['Envoy meets Ray', 'The Gazette', '2020-01-05', 1, null],
    ['Ruritania arrests Ünal', null, '2020-02-01T10:00:00Z', 1, 'https://example.org/arrest'],
    ['Sanctions loom', null, null, 1, null],
  ],
  'what-is-said-of': [
    ['Ann Lee', 'HOLDS_POSITION', 'Arcadia', 'affirmed', 'asserted', null, SAID.meeting],
    ['Arcadia', 'SANCTIONED', 'Ruritania', 'affirmed', 'hypothetical', null, SAID.sanction],
  ],
  'who-met-whom': [
    ['Ann Lee', 'MET', 'Bob Ray', '2020-01', SAID.meeting],
    ['Ann Lee', 'SPOKE_WITH', 'Bob Ray', null, SAID.call],
  ],
  'who-says-so': [['Arcadia', 'Ruritania', 'ARRESTED', 'Cem Ünal', SAID.arrest]],
}
