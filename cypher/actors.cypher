// Actors, their names and what they belong to.

// Actors by name. `ask.text` is folded as Alias.key is; `ask.countries` holds the country asked for, and itself for itself.
// @fragment actorsAsked
CALL (ask) {
  WITH ask WHERE ask.text IS NULL AND ask.country IS NULL
  MATCH (actor:Actor)
  RETURN actor
  UNION
  WITH ask WHERE ask.country IS NOT NULL
  MATCH (:Country {id: ask.country})<-[:OF_COUNTRY]-(actor:Actor)
  RETURN actor
  UNION
  WITH ask WHERE ask.country IS NOT NULL
  MATCH (actor:Country {id: ask.country})
  RETURN actor
  UNION
  WITH ask WHERE ask.text IS NOT NULL AND ask.country IS NULL
  MATCH (alias:Alias)-[:NAMES]->(actor:Actor) WHERE alias.key CONTAINS ask.text
  RETURN actor
}
WITH ask, actor
WHERE (ask.kind IS NULL OR actor.kind = ask.kind)
  AND (ask.text IS NULL OR EXISTS { MATCH (actor)<-[:NAMES]-(alias:Alias) WHERE alias.key CONTAINS ask.text })

// @name actors
UNWIND $batch.asked AS ask
CALL (ask) {
// @include actorsAsked
  WITH actor, [actor.name, actor.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: actor {.*}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include actorsAsked
  RETURN count(actor) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// The names of an actor or a topic: usual names first.
// @name aliases
UNWIND $batch.asked AS ask
MATCH (target:Actor|Topic {id: ask.id}) WHERE ask.label IN labels(target)
RETURN ask.key AS key, COLLECT {
  MATCH (target)<-[:NAMES]-(alias:Alias)
  RETURN alias {.name, .kind, .language, target: target.id}
  ORDER BY CASE alias.kind WHEN 'NAME' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'DEMONYM' THEN 2 WHEN 'SPELLING' THEN 3 ELSE 4 END,
    alias.name
} AS value

// All that one step leads to from an actor.
// @name actorLinks
UNWIND $batch.asked AS ask
MATCH (actor:Actor {id: ask.id})
RETURN ask.key AS key, {
  country: head([(actor)-[:OF_COUNTRY]->(country:Country) | country {.*}]),
  capital: head([(actor)-[:HAS_CAPITAL]->(place:Place) | place {.*}]),
  memberOf: COLLECT { MATCH (actor)-[:MEMBER_OF]->(x:Actor) WITH DISTINCT x ORDER BY x.name, x.id RETURN x {.*} },
  members: COLLECT { MATCH (actor)<-[:MEMBER_OF]-(x:Actor) WITH DISTINCT x ORDER BY x.name, x.id RETURN x {.*} },
  borders: COLLECT { MATCH (actor)-[:BORDERS]->(x:Country) WITH DISTINCT x ORDER BY x.name, x.id RETURN x {.*} },
  positions: COLLECT { MATCH (actor)<-[:OF]-(x:Position) RETURN x {.*} ORDER BY x.id }
} AS value

// The country that a place lies in.
// @name placeCountry
UNWIND $batch.asked AS ask
MATCH (:Place {id: ask.id})-[:LIES_IN]->(country:Country)
RETURN ask.key AS key, country {.*} AS value
