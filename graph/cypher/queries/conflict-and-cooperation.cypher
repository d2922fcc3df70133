// title: Who is in conflict with whom?
// description: Pairs by the number of sentences that tell of conflict between them. Ask for 'cooperative' to see the opposite.
// parameter: stance (string, default conflictual)
// parameter: limit (number, default 20)
MATCH (p:Entity)-[r]-(q:Entity)
WHERE p.id < q.id AND r.stance = $stance AND r.polarity = 'affirmed'
RETURN p.name AS one, q.name AS other, count(r) AS sentences, min(r.date) AS earliest, max(r.date) AS latest
ORDER BY sentences DESC, one, other
LIMIT $limit
