import { buildNetwork, builtInOntology, PROPERTIES } from '@newsgraph/graph'
import { networkToCsv } from '@newsgraph/graph/formats'
import { strangeStory } from '../formats/strange-story'

it('names each property of a node or relationship once', () => {
  for (const properties of Object.values(PROPERTIES)) {
    const names = properties.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

it('leaves the names of details free', () => {
  const details = builtInOntology.data.relationTypes.flatMap((type) =>
    Object.keys(type.details ?? {}),
  )
  const names = PROPERTIES.statement.map(({ name }) => name)
  expect(details.filter((detail) => names.includes(detail))).toEqual([])
})

it('has a column for each in tables', () => {
  const { nodes, edges } = networkToCsv(buildNetwork([strangeStory]))
  const names = [...PROPERTIES.Entity, ...PROPERTIES.Article].map(({ name }) => name)
  const header = (table: string) =>
    table
      .split('\n')[0]
      ?.split(',')
      .map((cell) => cell.split(':')[0])
  expect(header(nodes)).toEqual(expect.arrayContaining(names))
  expect(header(edges)).toEqual(
    expect.arrayContaining(PROPERTIES.statement.map(({ name }) => name)),
  )
})
