// Counts that are kept in the graph (src/counts, docs/decisions/2026-11-25-counts-kept-in-the-graph.md): of each statement what
// of it has been counted (:Counted), and the sums (:Count). Neither has relationships; they name what they are about by id.

// What a statement counts as; nothing when it is nested or rejected.
// @fragment spoken
CASE WHEN s.rejected IS NULL AND NOT s.nested THEN {
  from: s.saidOnEarliest, until: s.saidOnLatest,
  speakers: [(speaker:Actor)-[:SAID]->(s) | speaker.id],
  about: [(s)-[about:ABOUT]->(target) |
    {label: [l IN labels(target) WHERE l IN ['Actor', 'Agreement', 'Topic', 'Event']][0], id: target.id, stance: about.stance}],
  sources: [(s)-[:REPORTED_IN]->(article:Article) |
    coalesce(article.source, head([(article)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]), article.id)]
} END

// A statement is locked before it is looked at: nobody else changes it, or what has been counted of it, from there on.
// @name statementsToCount
UNWIND $ids AS id
OPTIONAL MATCH (s:Statement {id: id})
SET s.id = id
WITH id, s
OPTIONAL MATCH (c:Counted {id: id})
RETURN id, c {.*, from: c.from, until: c.until} AS counted,
  // @include spoken
  AS spoken

// @name writeCounted
UNWIND $rows AS row
MERGE (c:Counted {id: row.id})
SET c = row

// @name removeCounted
UNWIND $ids AS id
MATCH (c:Counted {id: id})
DELETE c

// @name lockCounts
UNWIND $ids AS id
MERGE (n:Count {id: id})
SET n.id = id
RETURN n {.*} AS count

// @name writeCounts
UNWIND $rows AS row
MERGE (n:Count {id: row.id})
SET n = row

// @name removeCounts
UNWIND $ids AS id
MATCH (n:Count {id: id})
DELETE n

// The statements that these articles report.
// @name statementsReportedIn
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:REPORTED_IN]-(s:Statement)
RETURN DISTINCT s.id AS id

// The statements that an actor says, that are about it, or that articles of it report.
// @name statementsWithActor
MATCH (actor:Actor {id: $id})
CALL (actor) {
  MATCH (actor)-[:SAID]->(s:Statement)
  RETURN s
  UNION
  MATCH (actor)<-[:ABOUT]-(s:Statement)
  RETURN s
  UNION
  MATCH (actor)<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement)
  RETURN s
}
RETURN s.id AS id

// To recount: statements in the order of ids, after one, with what has been counted of them.
// @name nextToCount
MATCH (s:Statement) WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
OPTIONAL MATCH (c:Counted {id: s.id})
RETURN s.id AS id, c {.*, from: c.from, until: c.until} AS counted,
  // @include spoken
  AS spoken

// What has been counted of statements that are no more.
// @name countedInVain
MATCH (c:Counted)
WHERE NOT EXISTS { MATCH (s:Statement) WHERE s.id = c.id }
RETURN c.id AS id

// @name nextCounts
MATCH (n:Count) WHERE n.id > $after
RETURN n {.*} AS count ORDER BY n.id LIMIT $limit

// Whether what was written before counts were kept has been counted.
// @name counting
MATCH (n:Counting {id: 'counting'})
RETURN n.id AS id

// @name setCounting
MERGE (:Counting {id: 'counting'})
