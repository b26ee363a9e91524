// Topics: a thesaurus.

// `ask.broader`: narrower than that one, at any depth.
// @fragment topicsAsked
CALL (ask) {
  WITH ask WHERE ask.broader IS NOT NULL
  MATCH (:Topic {id: ask.broader})<-[:BROADER*1..5]-(topic:Topic)
  RETURN topic
  UNION
  WITH ask WHERE ask.broader IS NULL
  MATCH (topic:Topic)
  RETURN topic
}

// @name topics
UNWIND $batch.asked AS ask
CALL (ask) {
// @include topicsAsked
  WITH topic, [topic.name, topic.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: topic {.*}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include topicsAsked
  RETURN count(topic) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// @name topicLinks
UNWIND $batch.asked AS ask
MATCH (topic:Topic {id: ask.id})
RETURN ask.key AS key, {
  broader: head([(topic)-[:BROADER]->(x:Topic) | x {.*}]),
  narrower: COLLECT { MATCH (topic)<-[:BROADER]-(x:Topic) RETURN x {.*} ORDER BY x.name, x.id }
} AS value
