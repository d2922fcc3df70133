import { buildNetwork } from '@newsgraph/graph'
import { networkToCsv } from '@newsgraph/graph/formats'
import { strangeStory } from './strange-story'

const network = buildNetwork([strangeStory])
const id = strangeStory.article.id
const statement = strangeStory.statements[0]?.id

it('writes the headers that neo4j-admin reads', () => {
  const { nodes, edges } = networkToCsv(network)
  expect(nodes.split('\n')[0]).toBe(
    'id:ID,:LABEL,name,kind,subkind,aliases:string[],description,externalIds:string[],mentions:int,articles:int,firstSeen,lastSeen,title,url,publisher,authors:string[],publishedAt,language',
  )
  expect(edges.split('\n')[0]).toMatch(
    /^id,:START_ID,:END_ID,:TYPE,predicate,sentence,.*,confidence:double,.*,count:int,former:boolean,title$/,
  )
})

it('writes a row for each node and edge', () => {
  const { nodes, edges } = networkToCsv(network, { escapeFormulas: false })
  expect(nodes.split('\n').slice(1).join('\n')).toBe(
    `${id},Article,,Article,,,,,,,,,"+1, ""two""
lines",,,,2020-01-02,en
organization:b-r-d-b,Entity;Organization,"<b>""R&D""</b>",Organization,company,,,,1,1,2020-01-02,2020-01-02,,,,,,
person:sum-a1,Entity;Person,=SUM(A1),Person,,@sum;a | b;semi,colon,,wikidata:Q1,1,1,2020-01-02,2020-01-02,,,,,,
`.replace('@sum;a | b;semi,colon', '"@sum;a | b;semi,colon"'),
  )
  expect(edges).toContain(
    `\n${statement},person:sum-a1,organization:b-r-d-b,HOLDS_POSITION,joined,"=SUM(A1) ""joined""\n`,
  )
  expect(edges).toContain(`\n${id}->person:sum-a1,${id},person:sum-a1,MENTIONS,`)
})

it.each(['=SUM(A1)', '+1, ""two""', '@sum;a', '-chief', '=SUM(A1) ""joined""'])(
  'keeps spreadsheets from running %s',
  (cell) => {
    const { nodes, edges } = networkToCsv(network)
    const quoted = new RegExp(`[,"]'${cell.replace(/[+()]/g, '\\$&')}`)
    expect(`${nodes}${edges}`).toMatch(quoted)
    const { nodes: exactNodes, edges: exactEdges } = networkToCsv(network, {
      escapeFormulas: false,
    })
    expect(`${exactNodes}${exactEdges}`).not.toMatch(quoted)
  },
)

it('keeps a detail of several types as text', () => {
  const told = { ...strangeStory, statements: [] }
  expect(networkToCsv(buildNetwork([told])).edges.split('\n')[0]).not.toContain('former')
  const mixed = strangeStory.statements.flatMap((said) => [
    said,
    { ...said, id: '0123456789abcdef', details: { former: 'once' } },
  ])
  const { edges } = networkToCsv(buildNetwork([{ ...strangeStory, statements: mixed }]))
  expect(edges.split('\n')[0]).toMatch(/,former,title$/)
})
