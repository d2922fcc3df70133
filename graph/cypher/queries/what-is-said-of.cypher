// title: What is said of somebody or something?
// description: Every statement with this entity at one end, by any name that stories use for it, the earliest first.
// parameter: name (string)
// parameter: limit (number, default 100)
MATCH (e:Entity)
WHERE e.name = $name OR $name IN e.aliases
MATCH (e)-[r]-(other:Entity)
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
RETURN source.name AS source, type(r) AS relation, target.name AS target, r.polarity AS polarity, r.modality AS modality,
  r.date AS date, r.sentence AS sentence
ORDER BY date, source, relation, target, sentence
LIMIT $limit
