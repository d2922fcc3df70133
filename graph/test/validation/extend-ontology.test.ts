import { builtInOntology, ValidationError } from '@newsgraph/graph'
import { createOntology, extendOntology } from '@newsgraph/graph/validation'

const vessel = { name: 'Vessel', description: 'a ship', subkinds: ['tanker'] }
const sailed = {
  name: 'SAILED_TO',
  description: 'called at',
  ends: [{ source: ['Vessel'], target: ['Place'] }],
  symmetric: false,
  eventClass: 'TRAVEL',
  details: { cargo: 'string' },
}

it('adds kinds, subkinds, classes, types, ends and details', () => {
  const ontology = extendOntology(builtInOntology, {
    entityKinds: [vessel, { name: 'Place', subkinds: ['port', 'city'] }],
    eventClasses: [{ name: 'TRAVEL', quad: 'verbal cooperation' }],
    relationTypes: [
      sailed,
      { name: 'ATTACKED', ends: [{ source: ['Vessel'], target: ['Vessel'] }] },
      { name: 'MET', details: { venue: 'string' } },
    ],
  })
  expect(ontology.kind('Vessel')).toEqual(vessel)
  expect(ontology.kind('Place')?.subkinds).toEqual(['region', 'city', 'facility', 'water', 'port'])
  expect(ontology.stance('SAILED_TO')).toBe('cooperative')
  expect(ontology.allows('SAILED_TO', 'Vessel', 'Place')).toBe(true)
  expect(ontology.allows('ATTACKED', 'Vessel', 'Vessel')).toBe(true)
  expect(ontology.allows('ATTACKED', 'Vessel', 'Person')).toBe(false)
  expect(ontology.allows('ATTACKED', 'Country', 'Country')).toBe(true)
  expect(ontology.relation('MET')?.details).toEqual({ venue: 'string' })
  expect(createOntology(ontology.data).data).toEqual(ontology.data)
})

it('leaves the base as it was, and adds nothing where nothing is added', () => {
  const before = structuredClone(builtInOntology.data)
  extendOntology(builtInOntology, { entityKinds: [{ name: 'Place', subkinds: ['port'] }] })
  expect(builtInOntology.data).toEqual(before)
  const { $schema: _, ...data } = before as typeof before & { $schema?: string }
  expect(extendOntology(builtInOntology, {}).data).toEqual(data)
})

it('extends what is extended', () => {
  const once = extendOntology(builtInOntology, { name: 'sea', entityKinds: [vessel] })
  const twice = extendOntology(once, { entityKinds: [{ name: 'Vessel', subkinds: ['ferry'] }] })
  expect(twice.data.name).toBe('sea')
  expect(twice.kind('Vessel')?.subkinds).toEqual(['tanker', 'ferry'])
})

it.each<[string, unknown]>([
  ["expected an object, got 'a file'", 'a file'],
  ['kinds: expected no property of this name', { kinds: [] }],
  [
    'entityKinds[0].description: expected a value, got none',
    { entityKinds: [{ name: 'Vessel', subkinds: [] }] },
  ],
  [
    "entityKinds[0].description: expected 'one named human being' as in the base, got 'a robot'",
    { entityKinds: [{ name: 'Person', description: 'a robot' }] },
  ],
  [
    "entityKinds[0].name: expected each name once, got 'PERSON' besides 'Person'",
    { entityKinds: [{ ...vessel, name: 'PERSON' }] },
  ],
  [
    "entityKinds[1].name: expected each name once, got 'Vessel' besides 'Vessel'",
    { entityKinds: [vessel, vessel] },
  ],
  [
    "entityKinds[0].name: expected another name, 'Entity' belongs to the graph itself",
    { entityKinds: [{ ...vessel, name: 'Entity' }] },
  ],
  [
    "eventClasses[0].quad: expected 'verbal cooperation' as in the base, got 'verbal conflict'",
    { eventClasses: [{ name: 'CONSULT', quad: 'verbal conflict' }] },
  ],
  [
    'relationTypes[0].ends: expected a value, got none',
    { relationTypes: [{ name: 'HUGGED', description: 'x', symmetric: true }] },
  ],
  [
    'relationTypes[0].symmetric: expected true as in the base, got false',
    { relationTypes: [{ name: 'MET', symmetric: false }] },
  ],
  [
    "relationTypes[0].eventClass: expected 'CONSULT' as in the base, got 'AID'",
    { relationTypes: [{ name: 'MET', eventClass: 'AID' }] },
  ],
  [
    "relationTypes[0].eventClass: expected none as in the base, got 'AID'",
    { relationTypes: [{ name: 'OWNS', eventClass: 'AID' }] },
  ],
  [
    "relationTypes[0].details.kinship: expected 'string' as in the base, got 'number'",
    { relationTypes: [{ name: 'RELATIVE_OF', details: { kinship: 'number' } }] },
  ],
  [
    "relationTypes[0].ends[0].source[0]: no entity kind 'Vessel'",
    { relationTypes: [{ ...sailed, eventClass: 'AID' }] },
  ],
  [
    "relationTypes[0].eventClass: no event class 'TRAVEL'",
    { entityKinds: [vessel], relationTypes: [sailed] },
  ],
  [
    'relationTypes[0].details.date: expected another name, every statement has this property',
    { relationTypes: [{ name: 'MET', details: { date: 'string' } }] },
  ],
])('%s', (message, extension) => {
  const attempt = () => extendOntology(builtInOntology, extension)
  expect(attempt).toThrow(new ValidationError('', message))
})
