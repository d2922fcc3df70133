// title: Who was arrested, convicted, released or exchanged?
// description: What happened to each person, in the order in which it happened.
// parameter: limit (number, default 100)
MATCH (other:Entity)-[r:ARRESTED|CONVICTED|RELEASED|EXCHANGED_FOR]->(p:Person)
WHERE r.polarity = 'affirmed' AND r.modality = 'asserted'
RETURN p.name AS person, r.date AS date, type(r) AS what, other.name AS other, r.sentence AS sentence
ORDER BY person, date, what, other, sentence
LIMIT $limit
