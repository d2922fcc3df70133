// All Cypher of the loader: the same for both engines. Labels and types come from the ontology, values are parameters.

/** On entities whose articles changed and whose properties are to be folded again; nobody else sees it for long. */
const STALE = '_Stale'

export const DIGESTS = `
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
  RETURN a.id AS id, a.digest AS digest`

/** From here to the end of the transaction nobody else writes these articles. New ones are made without a digest. */
export const TAKE_ARTICLES = `
  UNWIND $ids AS id
  MERGE (a:Article {id: id})
  SET a.id = id
  RETURN a.id AS id, a.digest AS digest`

/** The same for articles that are there. */
export const TAKE_KNOWN_ARTICLES = `
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
  SET a.id = id
  RETURN a.id AS id, a.digest AS digest`

/** What an article says is taken away in these steps. */
export const FORGET = [
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
   SET e:${STALE}`,
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[:MENTIONS]->(:Entity)-[r]->(:Entity)
   WHERE r.article = id
   DELETE r`,
  `UNWIND $ids AS id
   MATCH (:Article {id: id})-[m:MENTIONS]->(:Entity)
   DELETE m`,
]

export const DELETE_ARTICLES = `
  UNWIND $ids AS id
  MATCH (a:Article {id: id})
  DETACH DELETE a`

export const WRITE_ARTICLES = `
  UNWIND $rows AS row
  MATCH (a:Article {id: row.id})
  SET a = row`

/** New entities have a name until they are folded. */
export function mergeEntities(kind: string): string {
  return `
    UNWIND $rows AS row
    MERGE (e:Entity {id: row.id})
    ON CREATE SET e.name = row.name, e.kind = row.kind
    SET e:${checkName(kind)}, e:${STALE}`
}

export const CREATE_MENTIONS = `
  UNWIND $rows AS row
  MATCH (a:Article {id: row.article})
  MATCH (e:Entity {id: row.entity})
  CREATE (a)-[m:MENTIONS]->(e)
  SET m = row.properties`

/** @param fractions properties that are fractional numbers also where their value is whole */
export function createStatements(type: string, fractions: readonly string[]): string {
  const casts = fractions
    .map(checkName)
    .map((name) => `r.${name} = toFloat(row.properties.${name})`)
  return `
    UNWIND $rows AS row
    MATCH (source:Entity {id: row.source})
    MATCH (target:Entity {id: row.target})
    CREATE (source)-[r:${checkName(type)}]->(target)
    SET r = row.properties
    SET ${casts.join(', ')}`
}

export const STALE_ENTITIES = `
  MATCH (e:${STALE})
  WHERE e:Entity AND e.id IS NOT NULL
  RETURN e.id AS id
  LIMIT $limit`

/** Comes first in its transaction: whoever writes a node has it to himself until the end. */
export const FRESHEN_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  REMOVE e:${STALE}`

export const VIEWS = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
  RETURN e.id AS entity, a.id AS article, a.publishedAt AS publishedAt, properties(m) AS mention`

export const WRITE_ENTITIES = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e = row`

export const DELETE_ENTITIES = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  DETACH DELETE e`

export const ARTICLES_AFTER = `
  MATCH (a:Article)
  WHERE a.id > $after AND a.digest IS NOT NULL
  RETURN a.id AS id, a.digest AS digest
  ORDER BY id
  LIMIT $limit`

export const FIND_ENTITY = `
  MATCH (e:Entity {id: $id})
  RETURN e.kind AS kind, e.name AS name`

export const FIND_STATEMENT = `
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.id = $id
  RETURN r.article AS article`

export const ARTICLES_NAMING = `
  UNWIND $ids AS id
  MATCH (a:Article)-[:MENTIONS]->(:Entity {id: id})
  RETURN DISTINCT a.id AS id
  ORDER BY id`

/** Takes a kind's label from entities that are written again, whatever kind they are of now. */
export function clearKind(kind: string): string {
  return `
    UNWIND $ids AS id
    MATCH (e:${checkName(kind)} {id: id})
    REMOVE e:${checkName(kind)}`
}

export const COUNTS = {
  articles: 'MATCH (a:Article) RETURN count(a) AS number',
  entities: 'MATCH (e:Entity) RETURN count(e) AS number',
  statements: 'MATCH (:Entity)-[r]->() RETURN count(r) AS number',
}

/** Labels, types and properties of an ontology need no quotes in Cypher: its schema says so, and this makes sure. */
function checkName(name: string): string {
  if (!/^[A-Za-z]\w*$/.test(name))
    throw new RangeError(`expected a name of the ontology, got '${name}'`)
  return name
}
