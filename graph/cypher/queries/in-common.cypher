// title: What do two have in common?
// description: Entities that statements link to both, by the number of sentences.
// parameter: one (string)
// parameter: other (string)
// parameter: limit (number, default 20)
MATCH (a:Entity {name: $one})-[r]-(shared:Entity)
WITH shared, count(r) AS with_one
MATCH (shared)-[r]-(b:Entity {name: $other})
RETURN shared.name AS shared, shared.kind AS kind, with_one, count(r) AS with_other
ORDER BY with_one + with_other DESC, shared
LIMIT $limit
