// Paths between actors, agreements, topics, events and positions (src/graphql/shortest-paths.ts). An entity is asked for by
// `label`, its main one, and `id`. A statement that joins two entities is one hop; a statement nested in another joins nothing to it.

// @fragment hopEnds
MATCH (x:Actor|Agreement|Topic|Event|Position {id: ask.from.id}) WHERE ask.from.label IN labels(x)
MATCH (y:Actor|Agreement|Topic|Event|Position {id: ask.to.id}) WHERE ask.to.label IN labels(y)

// The entities one hop from another, as [label, id, kind of hop, number of facts], most facts first: at most $breadth, seen in at
// most $explored statements and relationships of each kind. So the work on an entity that all speak of is bounded.
// @name pathNeighbours
UNWIND $batch.asked AS ask
MATCH (x:Actor|Agreement|Topic|Event|Position {id: ask.id}) WHERE ask.label IN labels(x)
CALL (x) {
  CALL (x) {
    CALL (x) { MATCH (x)-[:SAID]->(s:Statement) WHERE s.rejected IS NULL RETURN s LIMIT $explored }
    MATCH (s)-[:ABOUT]->(y)
    RETURN y, 'SAID_ABOUT' AS kind
    UNION ALL
    CALL (x) { MATCH (x)-[:SAID]->(s:Statement) WHERE s.rejected IS NULL RETURN s LIMIT $explored }
    MATCH (s)-[:TOLD_TO]->(y)
    RETURN y, 'TOLD_TO' AS kind
    UNION ALL
    CALL (x) { MATCH (x)<-[:TOLD_TO]-(s:Statement) WHERE s.rejected IS NULL RETURN s LIMIT $explored }
    MATCH (s)<-[:SAID]-(y)
    RETURN y, 'TOLD_TO' AS kind
    UNION ALL
    CALL (x) { MATCH (x)<-[:ABOUT]-(s:Statement) WHERE s.rejected IS NULL RETURN s LIMIT $explored }
    MATCH (s)<-[:SAID]-(y)
    RETURN y, 'SAID_ABOUT' AS kind
    UNION ALL
    CALL (x) { MATCH (x)<-[:ABOUT]-(s:Statement) WHERE s.rejected IS NULL RETURN s LIMIT $explored }
    MATCH (s)-[:ABOUT]->(y)
    RETURN y, 'SPOKEN_OF_TOGETHER' AS kind
    UNION ALL
    MATCH (x)-[link:PROPOSED|PARTY_TO|AIMS_AT|MODELLED_ON|SAME_AS|ACTED_IN|DIRECTED_AT|CONCERNS|HELD|OF|MEMBER_OF]-(y)
    WHERE coalesce(link.judgement, '') <> 'NEGATIVE'
    RETURN y, type(link) AS kind LIMIT $explored
  }
  WITH y, kind, count(*) AS facts WHERE y <> x
  WITH [l IN labels(y) WHERE l IN ['Actor', 'Agreement', 'Topic', 'Event', 'Position']][0] AS label, y.id AS id, kind, facts
  ORDER BY facts DESC, label, id, kind LIMIT $breadth
  RETURN collect([label, id, kind, facts]) AS value
}
RETURN ask.key AS key, value

// @name pathNode
UNWIND $batch.asked AS ask
MATCH (x:Actor|Agreement|Topic|Event|Position {id: ask.id}) WHERE ask.label IN labels(x)
RETURN ask.key AS key, x {.*, labels: labels(x)} AS value

// The first twenty statements that join two entities in the way of `ask.kind`, oldest first.
// @name hopStatements
UNWIND $batch.asked AS ask
// @include hopEnds
CALL (ask, x, y) {
  CALL (ask, x, y) {
    WITH ask, x, y WHERE ask.kind = 'SAID_ABOUT'
    MATCH (x)-[:SAID]->(s:Statement)-[:ABOUT]->(y)
    RETURN s
    UNION
    WITH ask, x, y WHERE ask.kind = 'SAID_ABOUT'
    MATCH (y)-[:SAID]->(s:Statement)-[:ABOUT]->(x)
    RETURN s
    UNION
    WITH ask, x, y WHERE ask.kind = 'TOLD_TO'
    MATCH (x)-[:SAID]->(s:Statement)-[:TOLD_TO]->(y)
    RETURN s
    UNION
    WITH ask, x, y WHERE ask.kind = 'TOLD_TO'
    MATCH (y)-[:SAID]->(s:Statement)-[:TOLD_TO]->(x)
    RETURN s
    UNION
    WITH ask, x, y WHERE ask.kind = 'SPOKEN_OF_TOGETHER'
    MATCH (x)<-[:ABOUT]-(s:Statement)-[:ABOUT]->(y)
    RETURN s
  }
  WITH s WHERE s.rejected IS NULL
  WITH s ORDER BY coalesce(s.saidDay, 99999999), s.start, s.id LIMIT 20
  RETURN collect(
// @include statement
  ) AS value
}
RETURN ask.key AS key, value

// The evidence of a hop without a statement, at most twenty: of its relationships, or of the event at one end.
// @name hopEvidence
UNWIND $batch.asked AS ask
// @include hopEnds
CALL (ask, x, y) {
  CALL (ask, x, y) {
    MATCH (x)-[link:PROPOSED|PARTY_TO|AIMS_AT|MODELLED_ON|MEMBER_OF]-(y)
    WHERE type(link) = ask.kind
    MATCH (article:Article {id: link.articleId})
    RETURN article, link.sentence AS sentence, [link.start, link.end] AS sentenceSpan
    UNION
    WITH ask, x, y WHERE ask.kind IN ['ACTED_IN', 'DIRECTED_AT', 'CONCERNS']
    UNWIND [x, y] AS event
    MATCH (event:Event)-[report:REPORTED_IN]->(article:Article)
    RETURN article, report.sentence AS sentence, report.sentenceSpan AS sentenceSpan
  }
  WITH article, sentence, sentenceSpan
  ORDER BY coalesce(article.publishedOnEarliest, '9999'), article.id, sentenceSpan LIMIT 20
  RETURN collect({sentence: sentence, sentenceSpan: sentenceSpan, article:
// @include articleNode
  }) AS value
}
RETURN ask.key AS key, value
