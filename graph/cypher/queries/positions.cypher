// title: Who holds which position?
// description: People with their titles, and the body or country that they hold them in.
// parameter: limit (number, default 100)
MATCH (p:Person)-[r:HOLDS_POSITION]->(body:Entity)
RETURN p.name AS person, r.title AS title, r.former AS former, body.name AS body, count(r) AS sentences
ORDER BY person, title, body, former
LIMIT $limit
