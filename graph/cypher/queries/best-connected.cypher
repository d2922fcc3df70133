// title: Who is connected to the most others?
// description: Entities by the number of others that a statement links them to.
// parameter: limit (number, default 20)
MATCH (e:Entity)-[r]-(other:Entity)
RETURN e.name AS name, e.kind AS kind, count(DISTINCT other) AS others, count(r) AS statements
ORDER BY others DESC, statements DESC, name
LIMIT $limit
