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

// A dyad as the graph keeps it, with both its ends.
// @fragment countedDyad
MATCH (speaker:Actor {id: n.speaker})
MATCH (end:Actor|Agreement|Topic|Event {id: n.target}) WHERE n.label IN labels(end)
RETURN collect({cursor: cursor, node: {
  speaker: speaker {.*}, target: end {.*, labels: labels(end)}, statements: -cursor[0],
  support: CASE WHEN ask.stance IS NULL OR 'SUPPORT' IN ask.stance THEN n.support ELSE 0 END,
  oppose: CASE WHEN ask.stance IS NULL OR 'OPPOSE' IN ask.stance THEN n.oppose ELSE 0 END,
  conditional: CASE WHEN ask.stance IS NULL OR 'CONDITIONAL' IN ask.stance THEN n.conditional ELSE 0 END,
  neutral: CASE WHEN ask.stance IS NULL OR 'NEUTRAL' IN ask.stance THEN n.neutral ELSE 0 END,
  sources: CASE WHEN ask.stance IS NULL THEN n.sources ELSE COUNT {
    UNWIND n.reporters AS reporter
    WITH split(reporter, ' ') AS told WHERE told[0] IN ask.stance
    RETURN DISTINCT told[1..]
  } END
}}) AS rows

// All dyads of a label, the strongest first: as the index has them.
// @name dyadsByRank
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (n:Count) WHERE n.label = $target AND n.rank >= ask.rank
  WITH n, ask ORDER BY n.label, n.rank, n.speaker, n.target
  WITH n, ask, [n.rank, n.speaker, n.target] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  LIMIT $limit
  // @include countedDyad
}
CALL (ask) {
  WITH ask WHERE $total
  MATCH (n:Count) WHERE n.label = $target
  RETURN count(n) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// @fragment dyadsOfSpeaker
MATCH (n:Count) WHERE n.speaker IN ask.speakers AND n.label = $target AND (ask.counted IS NULL OR n.target IN ask.counted)
// @fragment dyadsOfTarget
MATCH (n:Count) WHERE n.target IN ask.counted AND n.label = $target
// @fragment dyadsOfLabel
MATCH (n:Count) WHERE n.label = $target

// In how many of its statements a dyad has one of the stances asked.
// @fragment inStances
WITH ask, n, CASE WHEN ask.stance IS NULL THEN n.statements ELSE
  CASE WHEN 'SUPPORT' IN ask.stance THEN n.support ELSE 0 END + CASE WHEN 'OPPOSE' IN ask.stance THEN n.oppose ELSE 0 END +
  CASE WHEN 'CONDITIONAL' IN ask.stance THEN n.conditional ELSE 0 END + CASE WHEN 'NEUTRAL' IN ask.stance THEN n.neutral ELSE 0 END
  END AS statements
WHERE statements > 0

// @name dyadsOf* Speaker Target Label
UNWIND $batch.asked AS ask
CALL (ask) {
// @include dyadsOf*
// @include inStances
  WITH ask, n, [-statements, n.speaker, n.target] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  // @include countedDyad
}
CALL (ask) {
  WITH ask WHERE $total
// @include dyadsOf*
// @include inStances
  RETURN count(n) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// What statements count as that were said within days.
// @name countedBetween
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (c:Counted) WHERE c.from >= ask.from AND c.from <= ask.to AND c.until <= ask.to
  RETURN collect(c.text) AS value
}
RETURN ask.key AS key, value

// With their sources.
// @name toldBetween
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (c:Counted) WHERE c.from >= ask.from AND c.from <= ask.to AND c.until <= ask.to
  RETURN collect([c.text, c.sources]) AS value
}
RETURN ask.key AS key, value

// @name endOfDyad
UNWIND $batch.asked AS ask
MATCH (end:Actor|Agreement|Topic|Event {id: ask.id}) WHERE ask.label IN labels(end)
RETURN ask.key AS key, end {.*, labels: labels(end)} AS value

// The periods of a thing; reporters where periods are to be joined.
// @name countsInTime
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (n:Count) WHERE n.thing = ask.thing
  WITH n ORDER BY n.period
  RETURN collect([n.period, n.statements, n.support, n.oppose, n.conditional, n.neutral, n.sources,
    CASE WHEN $reporters THEN n.reporters END]) AS value
}
RETURN ask.key AS key, value
