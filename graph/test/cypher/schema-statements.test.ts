import { builtInOntology, schemaStatements } from '@newsgraph/graph'
import { extendOntology } from '@newsgraph/graph/validation'

it('makes constraints before indexes, each safe to run again', () => {
  const statements = schemaStatements()
  const kinds = statements.map((statement) => statement.split(' ')[1])
  expect(kinds).toEqual([...kinds].sort())
  expect(statements[0]).toBe(
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  )
  for (const statement of statements) expect(statement).toContain(' IF NOT EXISTS ')
  expect(new Set(statements).size).toBe(statements.length)
})

it('has an index for each kind of the ontology', () => {
  const ontology = extendOntology(builtInOntology, {
    entityKinds: [{ name: 'Vessel', description: 'a ship', subkinds: [] }],
  })
  expect(schemaStatements(ontology)).toContain(
    'CREATE INDEX vessel_name_index IF NOT EXISTS FOR (n:Vessel) ON (n.name)',
  )
})
