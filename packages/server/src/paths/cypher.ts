/** Who is said to have to do with whom, away from some entities; what is said not to be so links nobody. */
export const LINKS_FROM = `
  MATCH (a:Entity)-[r]-(b:Entity)
  WHERE a.id IN $entities
    AND coalesce(r.polarity, 'affirmed') <> 'negated' AND coalesce(r.modality, 'asserted') <> 'denied'
  WITH DISTINCT a.id AS a, b.id AS b
  ORDER BY a, b
  LIMIT $limit
  RETURN a, b`
