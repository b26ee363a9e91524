// Who or what a name means: by id, or by any alias (docs/graph-model.md, Alias). Not decided here: all candidates are returned,
// with the kind of the alias that fits, "ID" for an id; the alias kinds rank in src/graphql/names.ts.

// @name namedNodes
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (node:Actor {id: ask.name}) RETURN node, 'ID' AS via, 'Actor' AS label
  UNION ALL
  MATCH (node:Topic {id: ask.name}) RETURN node, 'ID' AS via, 'Topic' AS label
  UNION ALL
  MATCH (node:Agreement {id: ask.name}) RETURN node, 'ID' AS via, 'Agreement' AS label
  UNION ALL
  MATCH (node:Position {id: ask.name}) RETURN node, 'ID' AS via, 'Position' AS label
  UNION ALL
  MATCH (node:Event {id: ask.name}) RETURN node, 'ID' AS via, 'Event' AS label
  UNION ALL
  MATCH (alias:Alias {key: ask.folded})-[:NAMES]->(node)
  RETURN node, alias.kind AS via, [l IN labels(node) WHERE l IN ['Actor', 'Topic', 'Agreement', 'Position', 'Place']][0] AS label
}
WITH ask, collect(DISTINCT {label: label, via: via, node: node {.*}}) AS value
RETURN ask.key AS key, value

// Who held the positions on a day; without one, everybody who ever did.
// @name positionHolders
UNWIND $batch.asked AS ask
MATCH (person:Person)-[held:HELD]->(position:Position)
WHERE position.id IN ask.positions
  AND (ask.on IS NULL OR (coalesce(held.fromEarliest, '') <= ask.on AND coalesce(held.toLatest, '9999') >= ask.on))
WITH ask, collect(DISTINCT person {.*}) AS value
RETURN ask.key AS key, value

// A country with its people and organizations.
// @name nationals
UNWIND $batch.asked AS ask
MATCH (country:Country {id: ask.id})<-[:OF_COUNTRY]-(national:Actor)
WITH ask, collect(national.id) AS value
RETURN ask.key AS key, value

// A topic with its narrower ones.
// @name topicsWithin
UNWIND $batch.asked AS ask
MATCH (:Topic {id: ask.id})<-[:BROADER*0..5]-(topic:Topic)
WITH ask, collect(DISTINCT topic.id) AS value
RETURN ask.key AS key, value

// Names that sound or read like the one asked, best first: for "did you mean".
// @name similarNames
UNWIND $batch.asked AS ask
CALL (ask) {
  CALL db.index.fulltext.queryNodes('names', ask.query, {limit: 30}) YIELD node AS alias, score
  MATCH (alias)-[:NAMES]->(node)
  WHERE ask.label IN labels(node)
  WITH node, max(score) AS score ORDER BY score DESC, node.id LIMIT 5
  RETURN collect(node {.id, name: coalesce(node.name, node.title)}) AS value
}
RETURN ask.key AS key, value
