import {
  builtInOntology,
  ENTITY_KINDS,
  EVENT_CLASSES,
  QUADS,
  RELATION_TYPES,
  type Stance,
} from '@newsgraph/graph'

it('has the names that its types have', () => {
  expect(builtInOntology.kindNames).toEqual([...ENTITY_KINDS])
  expect(builtInOntology.relationNames).toEqual([...RELATION_TYPES])
  expect(builtInOntology.data.eventClasses.map(({ name }) => name)).toEqual([...EVENT_CLASSES])
  expect(new Set(builtInOntology.data.eventClasses.map(({ quad }) => quad))).toEqual(new Set(QUADS))
})

it.each<[string, string, string, boolean]>([
  ['MET', 'Person', 'Country', true],
  ['MET', 'Person', 'Place', false],
  ['PART_OF', 'Organization', 'Organization', true],
  ['PART_OF', 'Place', 'Country', true],
  ['PART_OF', 'Organization', 'Country', false],
  ['KILLED', 'Country', 'Person', true],
  ['KILLED', 'Event', 'Person', false],
  ['RELATED_TO', 'Event', 'Agreement', true],
  ['HUGGED', 'Person', 'Person', false],
])('%s from %s to %s: %s', (type, source, target, allowed) => {
  expect(builtInOntology.allows(type, source, target)).toBe(allowed)
})

it.each<[string, Stance, boolean]>([
  ['MET', 'cooperative', true],
  ['RELEASED', 'cooperative', false],
  ['ACCUSED', 'conflictual', false],
  ['ATTACKED', 'conflictual', false],
  ['RELATIVE_OF', 'neutral', true],
  ['HUGGED', 'neutral', false],
])('%s is %s; symmetric: %s', (type, stance, symmetric) => {
  expect(builtInOntology.stance(type)).toBe(stance)
  expect(builtInOntology.isSymmetric(type)).toBe(symmetric)
})

it('allows in both directions what is symmetric', () => {
  const symmetric = builtInOntology.data.relationTypes.filter((type) => type.symmetric)
  expect(symmetric).toHaveLength(7)
  for (const { name, ends } of symmetric)
    for (const { source, target } of ends)
      for (const from of source)
        for (const to of target)
          expect([name, builtInOntology.allows(name, to, from)]).toEqual([name, true])
})

it('says nothing of what it does not know', () => {
  expect(builtInOntology.kind('Robot')).toBeUndefined()
  expect(builtInOntology.relation('HUGGED')).toBeUndefined()
  expect(builtInOntology.quad('OWNS')).toBeUndefined()
})
