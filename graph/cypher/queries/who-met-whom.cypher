// title: Who met or spoke with whom?
// description: Meetings, calls and talks between people that stories report as facts, the earliest first.
// parameter: limit (number, default 50)
MATCH (p:Person)-[r:MET|SPOKE_WITH|NEGOTIATED_WITH]-(q:Person)
WHERE p.id < q.id AND r.polarity = 'affirmed' AND r.modality = 'asserted'
RETURN p.name AS person, type(r) AS relation, q.name AS other, r.date AS date, r.sentence AS sentence
ORDER BY date, person, other, sentence
LIMIT $limit
