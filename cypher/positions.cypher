// Positions, and who held them.

// What an OccupancyNode is; its evidence is loaded apart.
// @fragment occupancy
{person: person {.*}, position: position {.*}, from: held.from, to: held.to, status: held.status, basis: held.basis,
  fromEarliest: held.fromEarliest, toLatest: held.toLatest}

// @name positionOwner
UNWIND $batch.asked AS ask
MATCH (:Position {id: ask.id})-[:OF]->(owner:Actor)
RETURN ask.key AS key, owner {.*} AS value

// @fragment positionsAsked
CALL (ask) {
  WITH ask WHERE ask.of IS NOT NULL
  MATCH (:Actor {id: ask.of})<-[:OF]-(position:Position)
  RETURN position
  UNION
  WITH ask WHERE ask.of IS NULL AND ask.role IS NOT NULL
  MATCH (position:Position {role: ask.role})
  RETURN position
  UNION
  WITH ask WHERE ask.of IS NULL AND ask.role IS NULL
  MATCH (position:Position)
  RETURN position
}
WITH ask, position WHERE ask.role IS NULL OR position.role = ask.role

// @name positions
UNWIND $batch.asked AS ask
CALL (ask) {
// @include positionsAsked
  WITH position, [position.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: position {.*}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include positionsAsked
  RETURN count(position) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// `ask.on`: known to be held on that day, so an occupancy without a beginning is none of them.
// @fragment occupanciesAsked
CALL (ask) {
  WITH ask WHERE ask.person IS NOT NULL
  MATCH (person:Person {id: ask.person})-[held:HELD]->(position:Position)
  RETURN person, held, position
  UNION
  WITH ask WHERE ask.person IS NULL AND ask.position IS NOT NULL
  MATCH (position:Position {id: ask.position})<-[held:HELD]-(person:Person)
  RETURN person, held, position
  UNION
  WITH ask WHERE ask.person IS NULL AND ask.position IS NULL AND ask.of IS NOT NULL
  MATCH (:Actor {id: ask.of})<-[:OF]-(position:Position)<-[held:HELD]-(person:Person)
  RETURN person, held, position
  UNION
  WITH ask WHERE ask.person IS NULL AND ask.position IS NULL AND ask.of IS NULL
  MATCH (position:Position)<-[held:HELD]-(person:Person) WHERE ask.role IS NULL OR position.role = ask.role
  RETURN person, held, position
}
WITH ask, person, held, position
WHERE (ask.of IS NULL OR EXISTS { MATCH (position)-[:OF]->(owner:Actor) WHERE owner.id = ask.of })
  AND (ask.role IS NULL OR position.role = ask.role)
  AND (ask.status IS NULL OR held.status = ask.status)
  AND (ask.on IS NULL OR (held.fromEarliest <= ask.on AND coalesce(held.toLatest, '9999') >= ask.on))
  AND (NOT ask.stated OR EXISTS {
    MATCH (person)<-[:REFERS_TO {judgement: 'POSITIVE'}]-(:Mention)-[:NAMES_POSITION]->(position) })

// @name occupancies
UNWIND $batch.asked AS ask
CALL (ask) {
// @include occupanciesAsked
  WITH person, held, position, [person.name, coalesce(held.fromEarliest, ''), position.id, person.id, held.key] AS cursor
  WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node:
// @include occupancy
  }) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include occupanciesAsked
  RETURN count(held) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// Where articles name a person with a position: the span from the first to the last of the words that name and title, and the
// body that it lies in.
// @name occupancyEvidence
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (:Person {id: ask.person})<-[:REFERS_TO {judgement: 'POSITIVE'}]-(mention:Mention)
  MATCH (mention)-[names:NAMES_POSITION]->(:Position {id: ask.position}), (article:Article)-[:HAS_MENTION]->(mention)
  WITH article, mention, names ORDER BY coalesce(article.publishedOnEarliest, '9999'), article.id, mention.start LIMIT 100
  RETURN collect({
    body: article.body,
    start: CASE WHEN names.start < mention.start THEN names.start ELSE mention.start END,
    end: CASE WHEN names.end > mention.end THEN names.end ELSE mention.end END,
    article:
// @include articleNode
  }) AS value
}
RETURN ask.key AS key, value
