import { ValidationError } from '@newsgraph/graph'
import { createOntology } from '@newsgraph/graph/validation'
import builtIn from '../../ontology/ontology.json'

const kind = { name: 'Robot', description: 'a machine', subkinds: ['toy'] }
const type = {
  name: 'BUILT',
  description: 'made it',
  ends: [{ source: ['Robot'], target: ['Robot'] }],
  symmetric: false,
}
const small = {
  name: 'small',
  version: '1',
  entityKinds: [kind],
  eventClasses: [{ name: 'MAKE', quad: 'material cooperation' }],
  relationTypes: [type],
}

it('accepts the ontology that newsgraph ships', () => {
  expect(createOntology(builtIn).relationNames).toHaveLength(48)
})

it('answers from the data', () => {
  const ontology = createOntology({ ...small, relationTypes: [{ ...type, eventClass: 'MAKE' }] })
  expect(ontology.allows('BUILT', 'Robot', 'Robot')).toBe(true)
  expect(ontology.quad('BUILT')).toBe('material cooperation')
})

it.each<[string, object]>([
  ["name: expected some text, got ''", { name: '' }],
  ['entityKinds: expected at least one, got a list of 0', { entityKinds: [] }],
  [
    "entityKinds[0].name: expected a name like 'Person', got 'robot'",
    { entityKinds: [{ ...kind, name: 'robot' }] },
  ],
  [
    "entityKinds[1].name: expected each name once, got 'Robot' besides 'Robot'",
    { entityKinds: [kind, kind] },
  ],
  [
    "entityKinds[1].name: expected each name once, got 'ROBOT' besides 'Robot'",
    { entityKinds: [kind, { ...kind, name: 'ROBOT' }] },
  ],
  [
    "entityKinds[0].name: expected another name, 'Article' belongs to the graph itself",
    { entityKinds: [{ ...kind, name: 'Article' }] },
  ],
  [
    "entityKinds[0].subkinds[0]: expected a name like 'political-party', got 'A b'",
    { entityKinds: [{ ...kind, subkinds: ['A b'] }] },
  ],
  [
    "eventClasses[0].quad: expected one of 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict', got 'peace'",
    { eventClasses: [{ name: 'MAKE', quad: 'peace' }] },
  ],
  [
    "relationTypes[0].name: expected another name, 'MENTIONS' belongs to the graph itself",
    { relationTypes: [{ ...type, name: 'MENTIONS' }] },
  ],
  [
    "relationTypes[0].name: expected a name like 'SPOKE_WITH', got 'A`) DELETE n'",
    { relationTypes: [{ ...type, name: 'A`) DELETE n' }] },
  ],
  [
    "relationTypes[0].ends[0].target[1]: no entity kind 'Person'",
    { relationTypes: [{ ...type, ends: [{ source: ['Robot'], target: ['Robot', 'Person'] }] }] },
  ],
  [
    "relationTypes[0].eventClass: no event class 'BREAK'",
    { relationTypes: [{ ...type, eventClass: 'BREAK' }] },
  ],
  [
    'relationTypes[0].details.sentence: expected another name, every statement has this property',
    { relationTypes: [{ ...type, details: { sentence: 'string' } }] },
  ],
  [
    "relationTypes[0].details.what: expected one of 'string', 'boolean', 'number', got 'date'",
    { relationTypes: [{ ...type, details: { what: 'date' } }] },
  ],
  [
    "relationTypes[0].details.a b: expected a name like 'kinship', got 'a b'",
    { relationTypes: [{ ...type, details: { 'a b': 'string' } }] },
  ],
])('%s', (message, wrong) => {
  const attempt = () => createOntology({ ...small, ...wrong })
  expect(attempt).toThrow(new ValidationError('', message))
})
