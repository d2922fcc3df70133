// title: Who says what?
// description: Statements that a story does not make itself but lays in somebody's mouth.
// parameter: limit (number, default 100)
MATCH (source:Entity)-[r]->(target:Entity)
WHERE r.attribution IS NOT NULL
RETURN r.attribution AS speaker, source.name AS source, type(r) AS relation, target.name AS target, r.sentence AS sentence
ORDER BY speaker, source, relation, target, sentence
LIMIT $limit
