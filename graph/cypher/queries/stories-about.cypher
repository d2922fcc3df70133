// title: Which stories are about somebody or something?
// description: Stories that refer to this entity, the ones that do so most often first.
// parameter: name (string)
// parameter: limit (number, default 20)
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE e.name = $name OR $name IN e.aliases
RETURN a.title AS title, a.publisher AS publisher, a.publishedAt AS published, m.count AS mentions, a.url AS url
ORDER BY mentions DESC, published, title
LIMIT $limit
