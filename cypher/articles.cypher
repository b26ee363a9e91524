// Articles.

// @name articleById
UNWIND $batch.asked AS ask
MATCH (article:Article {id: ask.id})
RETURN ask.key AS key,
// @include articleNode
AS value

// @name articleBody
UNWIND $batch.asked AS ask
MATCH (article:Article {id: ask.id})
RETURN ask.key AS key, article.body AS value

// The earlier article of which one is a copy.
// @name articleOriginal
UNWIND $batch.asked AS ask
MATCH (:Article {id: ask.id})-[:COPY_OF]->(article:Article)
RETURN ask.key AS key,
// @include articleNode
AS value

// @name articleAuthors
UNWIND $batch.asked AS ask
MATCH (article:Article {id: ask.id})
RETURN ask.key AS key, COLLECT {
  MATCH (article)-[:WRITTEN_BY]->(author:Actor) RETURN author {.*} ORDER BY author.name, author.id
} AS value

// @fragment articlesAsked
CALL (ask) {
  WITH ask WHERE ask.text IS NOT NULL
  CALL db.index.fulltext.queryNodes('articleText', ask.text) YIELD node
  RETURN node AS article
  UNION
  WITH ask WHERE ask.text IS NULL AND ask.publisher IS NOT NULL
  MATCH (:Actor {id: ask.publisher})<-[:PUBLISHED_BY]-(article:Article)
  RETURN article
  UNION
  WITH ask WHERE ask.text IS NULL AND ask.publisher IS NULL
  MATCH (article:Article)
  RETURN article
}
WITH ask, article
WHERE ask.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(publisher:Actor) WHERE publisher.id = ask.publisher }

// @name articles
UNWIND $batch.asked AS ask
CALL (ask) {
// @include articlesAsked
  WITH article, [coalesce(-duration.inDays(date('1970-01-01'), date(article.publishedOnEarliest)).days, 99999999), article.id] AS cursor
  WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node:
// @include articleNode
  }) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include articlesAsked
  RETURN count(article) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// The dated occupancies of the persons whom an article names with their position.
// @name articleOccupancies
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (:Article {id: ask.id})-[:HAS_MENTION]->(mention:Mention)-[:NAMES_POSITION]->(position:Position),
    (mention)-[:REFERS_TO {judgement: 'POSITIVE'}]->(person:Person)
  WITH DISTINCT person, position
  MATCH (person)-[held:HELD]->(position) WHERE held.fromEarliest IS NOT NULL
  WITH person, held, position ORDER BY person.name, held.fromEarliest, position.id
  RETURN collect(
// @include occupancy
  ) AS value
}
RETURN ask.key AS key, value
