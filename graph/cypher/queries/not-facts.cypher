// title: What is denied, demanded, promised or only possible?
// description: Statements that no story reports as a fact.
// parameter: limit (number, default 100)
MATCH (source:Entity)-[r]->(target:Entity)
WHERE r.polarity = 'negated' OR r.modality <> 'asserted'
RETURN source.name AS source, type(r) AS relation, target.name AS target, r.polarity AS polarity, r.modality AS modality,
  r.sentence AS sentence
ORDER BY modality, polarity, source, relation, target, sentence
LIMIT $limit
