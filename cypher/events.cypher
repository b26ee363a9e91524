// Events.

// `ask.participants`: each acted in it or was its recipient.
// @fragment eventsAsked
CALL (ask) {
  WITH ask WHERE ask.participants IS NOT NULL
  MATCH (event:Event)-[:ACTED_IN|DIRECTED_AT]-(actor:Actor) WHERE actor.id = ask.participants[0]
  RETURN event
  UNION
  WITH ask WHERE ask.actor IS NOT NULL
  MATCH (:Actor {id: ask.actor})-[:ACTED_IN]->(event:Event)
  RETURN event
  UNION
  WITH ask WHERE ask.actor IS NULL AND ask.recipient IS NOT NULL
  MATCH (:Actor {id: ask.recipient})<-[:DIRECTED_AT]-(event:Event)
  RETURN event
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH (:Article {id: ask.article})<-[:REPORTED_IN]-(event:Event)
  RETURN event
  UNION
  WITH ask WHERE ask.participants IS NULL AND ask.actor IS NULL AND ask.recipient IS NULL AND ask.article IS NULL
  MATCH (event:Event) WHERE ask.type IS NULL OR event.type = ask.type
  RETURN event
}
WITH ask, event
WHERE (ask.type IS NULL OR event.type = ask.type)
  AND (ask.from IS NULL OR event.happenedOnEarliest >= ask.from)
  AND (ask.to IS NULL OR event.happenedOnLatest <= ask.to)
  AND (ask.participants IS NULL OR all(id IN ask.participants WHERE EXISTS {
    MATCH (event)-[:ACTED_IN|DIRECTED_AT]-(actor:Actor) WHERE actor.id = id }))
  AND (ask.recipient IS NULL OR EXISTS { MATCH (event)-[:DIRECTED_AT]->(actor:Actor) WHERE actor.id = ask.recipient })
  AND (ask.topic IS NULL OR EXISTS { MATCH (event)-[:CONCERNS]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = ask.topic })

// @name events
UNWIND $batch.asked AS ask
CALL (ask) {
// @include eventsAsked
  WITH event, [coalesce(-duration.inDays(date('1970-01-01'), date(event.happenedOnEarliest)).days, 99999999), event.id] AS cursor
  WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: event {.*}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include eventsAsked
  RETURN count(event) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// @name eventById
UNWIND $batch.asked AS ask
MATCH (event:Event {id: ask.id})
RETURN ask.key AS key, event {.*} AS value

// All that belongs to an event.
// @name eventDetails
UNWIND $batch.asked AS ask
MATCH (event:Event {id: ask.id})
RETURN ask.key AS key, {
  actors: COLLECT { MATCH (event)<-[:ACTED_IN]-(x:Actor) RETURN x {.*} ORDER BY x.name, x.id },
  recipients: COLLECT { MATCH (event)-[:DIRECTED_AT]->(x:Actor) RETURN x {.*} ORDER BY x.name, x.id },
  agreements: COLLECT { MATCH (event)-[:CONCERNS]->(x:Agreement) RETURN x {.*} ORDER BY x.name, x.id },
  topics: COLLECT { MATCH (event)-[:CONCERNS]->(x:Topic) RETURN x {.*} ORDER BY x.name, x.id },
  places: COLLECT { MATCH (event)-[:LOCATED_IN]->(x:Place) RETURN x {.*} ORDER BY x.name, x.id },
  evidence: COLLECT {
    MATCH (event)-[report:REPORTED_IN]->(article:Article)
    WITH report, article ORDER BY coalesce(article.publishedOnEarliest, '9999'), article.id, report.sentenceSpan
    RETURN report {.sentence, .sentenceSpan, article:
// @include articleNode
    }
  }
} AS value
