import { builtInOntology, PROPERTIES, RELATION_TYPES, SAVED_QUESTIONS } from '@newsgraph/graph'

it('has ten or so, ordered by id', () => {
  const ids = SAVED_QUESTIONS.map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
  expect(ids).toContain('who-met-whom')
  expect(ids.length).toBeGreaterThanOrEqual(8)
})

describe.each(SAVED_QUESTIONS)('$id', ({ title, cypher }) => {
  it('is a question', () => {
    expect(title).toMatch(/^[A-Z].*\?$/)
  })

  it('asks for labels and types that a graph may hold', () => {
    const names = [...cypher.matchAll(/[[(]\w*:\s*([\w|\s]+?)\s*[\])*{]/g)].flatMap(([, found]) =>
      (found ?? '').split('|').map((name) => name.trim()),
    )
    const known = [...builtInOntology.kindNames, ...RELATION_TYPES, 'Entity', 'Article', 'MENTIONS']
    expect(names.length).toBeGreaterThan(0)
    expect(known).toEqual(expect.arrayContaining(names))
  })

  it('asks for properties that nodes and relationships have', () => {
    const details = builtInOntology.data.relationTypes.flatMap((type) =>
      Object.keys(type.details ?? {}),
    )
    const known = [
      ...Object.values(PROPERTIES).flatMap((row) => row.map(({ name }) => name)),
      ...details,
    ]
    const used = [...cypher.matchAll(/\b[a-z]\w*\.(\w+)/g)].map(([, name]) => name)
    expect(known).toEqual(expect.arrayContaining(used))
  })

  it('gives rows in an order of its own, or one path', () => {
    expect(cypher).toMatch(/ORDER BY .*\nLIMIT \$limit$|RETURN path$/)
  })
})

it('follows statements of every type from one entity to another', () => {
  const { cypher = '' } = SAVED_QUESTIONS.find(({ id }) => id === 'connection') ?? {}
  const [, types = ''] = /-\[:([^*]+)\*/.exec(cypher) ?? []
  expect(types.replace(/\s/g, '').split('|')).toEqual([...RELATION_TYPES])
})
