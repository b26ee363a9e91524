// Lists, counts and tables of statements. Each ask holds the filter (src/graphql/statement-filter.ts): a field that is null
// filters nothing. `ask.start` names the end of the pattern to begin at; what that fulfils is not asked again.

// Where to begin, by `ask.ids`.
// @fragment startSpeaker
MATCH (speaker:Actor)-[:SAID]->(s:Statement) WHERE speaker.id IN ask.ids
// @fragment startActor
MATCH (target:Actor)<-[:ABOUT]-(s:Statement) WHERE target.id IN ask.ids
// @fragment startAgreement
MATCH (target:Agreement)<-[:ABOUT]-(s:Statement) WHERE target.id IN ask.ids
// @fragment startTopic
// A topic and its narrower ones: a statement may be about several of them.
MATCH (target:Topic)<-[:ABOUT]-(s:Statement) WHERE target.id IN ask.ids
WITH DISTINCT ask, s
// @fragment startEvent
MATCH (target:Event)<-[:ABOUT]-(s:Statement) WHERE target.id IN ask.ids
// @fragment startHearer
MATCH (hearer:Actor)<-[:TOLD_TO]-(s:Statement) WHERE hearer.id IN ask.ids
// @fragment startArticle
MATCH (article:Article)<-[:REPORTED_IN]-(s:Statement) WHERE article.id IN ask.ids
// @fragment startText
CALL db.index.fulltext.queryNodes('statementText', ask.text) YIELD node AS s
// @fragment startDay
MATCH (s:Statement) WHERE s.saidDay >= ask.fromDay AND s.saidDay <= ask.toDay
// @fragment startAll
MATCH (s:Statement)

// Any of them, for what counts many statements: there one plan for all is cheaper than ten.
// @fragment statementsAsked
CALL (ask) {
  WITH ask WHERE ask.start = 'Speaker'
// @include startSpeaker
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Actor'
// @include startActor
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Agreement'
// @include startAgreement
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Topic'
// @include startTopic
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Event'
// @include startEvent
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Hearer'
// @include startHearer
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Article'
// @include startArticle
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Text'
// @include startText
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'Day'
// @include startDay
  RETURN s
  UNION
  WITH ask WHERE ask.start = 'All'
// @include startAll
  RETURN s
}
// @include statementsMatching

// `ask.targets` are lists of ids: the statement must be about one of each list, in one of the stances where any are asked.
// @fragment statementsMatching
WITH ask, s
WHERE (ask.nested OR NOT s.nested) AND (ask.rejected OR s.rejected IS NULL)
  AND (ask.kind IS NULL OR s.kind IN ask.kind)
  AND (ask.type IS NULL OR s.type IN ask.type)
  AND (ask.polarity IS NULL OR s.polarity = ask.polarity)
  AND (ask.method IS NULL OR s.method = ask.method)
  AND (ask.from IS NULL OR s.saidOnEarliest >= ask.from)
  AND (ask.to IS NULL OR s.saidOnLatest <= ask.to)
  AND (ask.speakers IS NULL OR EXISTS { MATCH (s)<-[:SAID]-(x:Actor) WHERE x.id IN ask.speakers })
  AND all(ids IN ask.targets WHERE EXISTS { MATCH (s)-[about:ABOUT]->(x) WHERE x.id IN ids AND (ask.stance IS NULL OR about.stance IN ask.stance) })
  AND (ask.stance IS NULL OR ask.targeted OR EXISTS { MATCH (s)-[about:ABOUT]->() WHERE about.stance IN ask.stance })
  AND (ask.hearers IS NULL OR EXISTS { MATCH (s)-[:TOLD_TO]->(x:Actor) WHERE x.id IN ask.hearers })
  AND (ask.articles IS NULL OR EXISTS { MATCH (s)-[:REPORTED_IN]->(x:Article) WHERE x.id IN ask.articles })

// A statement with its speaker, targets, hearers and evidence: what a StatementNode (src/graphql/nodes.ts) is.
// @fragment statement
s { .*,
  speaker: head([(s)<-[:SAID]-(speaker:Actor) | speaker {.*}]),
  about: [(s)-[about:ABOUT]->(target) | {stance: about.stance, target: target {.*, labels: labels(target)}}],
  toldTo: [(s)-[:TOLD_TO]->(hearer:Actor) | hearer {.*}],
  evidence: [(s)-[report:REPORTED_IN]->(article:Article) | report {.*, article:
// @include articleNode
  }]
}

// Undated statements come last in either order of days.
// @fragment statementOrder
WITH *, [CASE WHEN $direction = 0 THEN 0 ELSE coalesce($direction * s.saidDay, 99999999) END, s.start, s.id] AS cursor

// One page of statements an ask, and their number if $total. $direction: -1 newest first, 1 oldest first, 0 as the text goes.
// @name statementsFrom* Speaker Actor Agreement Topic Event Hearer Article Text Day All
UNWIND $batch.asked AS ask
CALL (ask) {
// @include start*
// @include statementsMatching
// @include statementOrder
  WITH ask, s, cursor WHERE ask.after IS NULL OR cursor > ask.after
  WITH s, cursor ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node:
// @include statement
  }) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include start*
// @include statementsMatching
  RETURN count(s) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// @name statementById
UNWIND $batch.asked AS ask
MATCH (s:Statement {id: ask.id})
RETURN ask.key AS key,
// @include statement
AS value

// The statements that one reports, in the order of the text.
// @name nestedStatements
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (:Statement {id: ask.id})<-[:NESTED_IN]-(s:Statement) WHERE s.rejected IS NULL
  WITH s ORDER BY s.start, s.id
  RETURN collect(
// @include statement
  ) AS value
}
RETURN ask.key AS key, value

// @name outerStatement
UNWIND $batch.asked AS ask
MATCH (:Statement {id: ask.id})-[:NESTED_IN]->(s:Statement)
RETURN ask.key AS key,
// @include statement
AS value

// Speaker and target dyads of the statements asked. $target: the label of the targets. Targets that the filter names are the
// only ones counted; statements by nobody known are left out.
// @fragment dyadsAsked
// @include statementsAsked
MATCH (speaker:Actor)-[:SAID]->(s)-[about:ABOUT]->(target)
WHERE $target IN labels(target)
  AND (ask.stance IS NULL OR about.stance IN ask.stance)
  AND (ask.counted IS NULL OR target.id IN ask.counted)

// A source is a publisher, or an article that states none; counted for the dyads of the page alone, since that joins articles.
// @name dyads
UNWIND $batch.asked AS ask
CALL (ask) {
// @include dyadsAsked
  WITH speaker, target, collect(s) AS said, count(*) AS statements,
    count(CASE about.stance WHEN 'SUPPORT' THEN 1 END) AS support,
    count(CASE about.stance WHEN 'OPPOSE' THEN 1 END) AS oppose,
    count(CASE about.stance WHEN 'CONDITIONAL' THEN 1 END) AS conditional,
    count(CASE about.stance WHEN 'NEUTRAL' THEN 1 END) AS neutral
  WITH *, [-statements, speaker.id, target.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  WITH *, COUNT {
    UNWIND said AS s
    MATCH (s)-[:REPORTED_IN]->(article:Article)
    OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Actor)
    RETURN DISTINCT coalesce(article.source, publisher.id, article.id)
  } AS sources
  RETURN collect({cursor: cursor, node: {
    speaker: speaker {.*}, target: target {.*, labels: labels(target)}, statements: statements,
    support: support, oppose: oppose, conditional: conditional, neutral: neutral, sources: sources
  }}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include dyadsAsked
  WITH DISTINCT speaker, target
  RETURN count(*) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// Statements by period. $length: how much of an ISO day a period keeps (10, 7 or 4 characters). A statement whose date is less
// precise than the period, or unknown, is in the row whose period is null.
// @name timeline
UNWIND $batch.asked AS ask
CALL (ask) {
// @include statementsAsked
  WITH ask, s,
    CASE WHEN left(s.saidOnEarliest, $length) = left(s.saidOnLatest, $length) THEN left(s.saidOnEarliest, $length) END AS period,
    [(s)-[about:ABOUT]->(x)
      WHERE ask.counted IS NULL OR x.id IN ask.counted
      | about.stance] AS stances,
    [(s)-[:REPORTED_IN]->(article:Article) |
      coalesce(article.source, head([(article)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]), article.id)] AS reporters
  UNWIND reporters AS reporter
  WITH period,
    count(DISTINCT s) AS statements,
    count(DISTINCT CASE WHEN 'SUPPORT' IN stances THEN s END) AS support,
    count(DISTINCT CASE WHEN 'OPPOSE' IN stances THEN s END) AS oppose,
    count(DISTINCT CASE WHEN 'CONDITIONAL' IN stances THEN s END) AS conditional,
    count(DISTINCT CASE WHEN 'NEUTRAL' IN stances THEN s END) AS neutral,
    count(DISTINCT reporter) AS sources
  ORDER BY period
  LIMIT 1001
  RETURN collect({period: period, statements: statements, support: support, oppose: oppose,
    conditional: conditional, neutral: neutral, sources: sources}) AS value
}
RETURN ask.key AS key, value
