// Everything that has a name by which an article can mean somebody: actors, their offices, and places, with all names.
// What is in memory for extraction (src/resolve/gazetteer.ts) is built from these rows.

// @name gazetteer
MATCH (node:Actor|Position|Place)
WITH node ORDER BY node.id
RETURN node.id AS id,
       [l IN labels(node) WHERE l IN ['Actor', 'Position', 'Place']][0] AS label,
       coalesce(node.name, node.title) AS name,
       COLLECT {
         MATCH (alias:Alias)-[:NAMES]->(node)
         RETURN alias {.name, .key, .sound, .kind, .language} ORDER BY alias.id
       } AS names,
       node.kind AS kind,
       node.type AS type,
       COLLECT { MATCH (node)-[:OF_COUNTRY|LIES_IN]->(country:Country) RETURN country.id ORDER BY country.id LIMIT 1 }[0] AS country,
       COLLECT { MATCH (node)-[:HAS_CAPITAL]->(place:Place) RETURN place.id ORDER BY place.id LIMIT 1 }[0] AS capital,
       node.role AS role,
       COLLECT { MATCH (node)-[:OF]->(owner:Actor) RETURN owner.id ORDER BY owner.id LIMIT 1 }[0] AS of,
       COLLECT {
         MATCH (node)-[held:HELD]->(position:Position)
         RETURN {position: position.id, earliest: held.fromEarliest, latest: held.toLatest, status: held.status, articleId: held.articleId}
         ORDER BY held.fromEarliest, position.id
       } AS held
