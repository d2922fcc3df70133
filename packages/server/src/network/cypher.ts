/**
 * Entities at the end of the most statements. All other relationships of an entity are its articles' MENTIONS, one each:
 * counting all and taking those away needs no look at any of them.
 */
export const MOST_CONNECTED = `
  MATCH (e:Entity)
  WITH e, COUNT { (e)--() } - coalesce(e.articles, 0) AS statements
  ORDER BY statements DESC, e.mentions DESC, e.id
  LIMIT $limit
  RETURN e`

/** Entities that share the most statements with one. */
export const NEIGHBOURS = `
  MATCH (:Entity {id: $entity})-[r]-(e:Entity)
  WITH e, count(r) AS statements
  ORDER BY statements DESC, e.mentions DESC, e.id
  LIMIT $limit
  RETURN e`

/** What is said between entities, the latest first. */
export const STATEMENTS_BETWEEN = `
  MATCH (source:Entity) WHERE source.id IN $entities
  MATCH (source)-[r]->(target:Entity) WHERE target.id IN $entities
  RETURN r
  ORDER BY coalesce(r.publishedAt, '') DESC, r.id
  LIMIT $limit`

export const ENTITIES = 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e'

export const ARTICLES = 'MATCH (a:Article) WHERE a.id IN $ids RETURN a'
