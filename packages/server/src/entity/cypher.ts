/** Articles that name an entity, the latest first, and how often each does. */
export const ARTICLES_NAMING = `
  MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: $entity})
  RETURN a, m.count AS mentions
  ORDER BY coalesce(a.publishedAt, '') DESC, a.id
  LIMIT $limit`

/** Who else articles name, the most frequent first. */
export const NAMED_TOGETHER = `
  MATCH (a:Article)-[:MENTIONS]->(e:Entity)
  WHERE a.id IN $articles AND e.id <> $entity
  WITH e, count(DISTINCT a) AS articles
  ORDER BY articles DESC, e.mentions DESC, e.id
  LIMIT $limit
  RETURN e, articles`
