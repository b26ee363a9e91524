// Review: what waits to be judged, and making judgements of people hold. A (:Judgement) names what it judges by content id, so that
// it outlives extraction; what follows from it stands on the nodes and relationships that are read. `extracted`, on what is judged,
// keeps what extraction said, so that a judgement can be taken back.

// The least sure first. `$kinds`: of STATEMENT, MENTION and AGREEMENTS.
// @name reviewQueue
CALL () {
  WITH 1 AS one WHERE 'STATEMENT' IN $kinds
  MATCH (s:Statement) WHERE s.awaiting >= $from
  WITH s.awaiting AS confidence, 'STATEMENT' AS kind, s.id AS id ORDER BY confidence, id
  WHERE $after IS NULL OR [confidence, kind, id] > $after
  RETURN confidence, kind, id, null AS other LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE 'MENTION' IN $kinds
  MATCH (m:Mention) WHERE m.awaiting >= $from
  WITH m.awaiting AS confidence, 'MENTION' AS kind, m.id AS id ORDER BY confidence, id
  WHERE $after IS NULL OR [confidence, kind, id] > $after
  RETURN confidence, kind, id, null AS other LIMIT $limit
  UNION ALL
  WITH 1 AS one WHERE 'AGREEMENTS' IN $kinds
  MATCH (a:Agreement)-[same:SAME_AS {judgement: 'UNSURE'}]->(b:Agreement) WHERE same.seed IS NULL
  WITH 0.5 AS confidence, 'AGREEMENTS' AS kind, a.id AS id, b.id AS other ORDER BY id, other
  WHERE $after IS NULL OR [confidence, kind, id + ' ' + other] > $after
  RETURN confidence, kind, id, other LIMIT $limit
}
RETURN confidence, kind, id, other ORDER BY confidence, kind, id, other LIMIT $limit

// How many wait, by kind.
// @name reviewQueueSize
CALL () { MATCH (s:Statement) WHERE s.awaiting IS NOT NULL RETURN count(s) AS statements }
CALL () { MATCH (m:Mention) WHERE m.awaiting IS NOT NULL RETURN count(m) AS mentions }
CALL () {
  MATCH (:Agreement)-[same:SAME_AS {judgement: 'UNSURE'}]->(:Agreement) WHERE same.seed IS NULL
  RETURN count(same) AS agreements
}
RETURN statements, mentions, agreements

// @name mentionById
UNWIND $batch.asked AS ask
MATCH (mention:Mention {id: ask.id})
RETURN ask.key AS key,
// @include mention
AS value

// Whom a mention may mean, each with the judgement and who made it; the surest first.
// @name mentionCandidates
UNWIND $batch.asked AS ask
MATCH (mention:Mention {id: ask.id})
RETURN ask.key AS key, COLLECT {
  MATCH (mention)-[refers:REFERS_TO]->(actor:Actor)
  RETURN {actor: actor {.*}, judgement: refers.judgement, by: refers.by, reason: refers.reason}
  ORDER BY CASE refers.judgement WHEN 'POSITIVE' THEN 0 WHEN 'UNSURE' THEN 1 ELSE 2 END, actor.id
} AS value

// @name agreementById
UNWIND $batch.asked AS ask
MATCH (agreement:Agreement {id: ask.id})
RETURN ask.key AS key, agreement {.*} AS value

// What a person has judged of a statement.
// @name reviewOfStatement
UNWIND $batch.asked AS ask
MATCH (judgement:Judgement {id: 'statement ' + ask.id})
RETURN ask.key AS key, judgement {.*} AS value

// Who or what a judgement is to be about, and whose facts it is: `seed` where a seed file states it.
// @name judgedSubject
OPTIONAL MATCH (s:Statement {id: $id})
OPTIONAL MATCH (m:Mention {id: $id})<-[:HAS_MENTION]-(article:Article)
RETURN CASE WHEN s IS NOT NULL THEN 'STATEMENT' WHEN m IS NOT NULL THEN 'MENTION' END AS kind,
  coalesce(s.seed, m.seed) AS seed, coalesce(s.articleId, article.id) AS articleId, m.text AS text

// @name writeJudgement
MERGE (judgement:Judgement {id: $id})
SET judgement = $properties

// @name removeJudgement
MATCH (judgement:Judgement {id: $id})
DELETE judgement
RETURN count(*) AS removed

// @name mentionJudgements
MATCH (judgement:Judgement {subject: $mention, kind: 'MENTION'})
RETURN judgement.actor AS actor

// Which of two agreements is named as the same as the other, if so, with who says so.
// @name agreementsLinked
MATCH (:Agreement {id: $agreement})-[same:SAME_AS]-(:Agreement {id: $other})
RETURN startNode(same).id AS subject, endNode(same).id AS other, same.seed AS seed

// What people have judged in these articles, and one judgement of agreements where there is any: these are of no article.
// @name judgementsIn
UNWIND $ids AS id
MATCH (judgement:Judgement {articleId: id})
RETURN judgement.kind AS kind, judgement.subject AS subject
UNION ALL
MATCH (judgement:Judgement {kind: 'AGREEMENTS'})
RETURN judgement.kind AS kind, judgement.subject AS subject LIMIT 1

// Mentions with whom extraction said they mean, or what they mean now where nothing was judged, and the judgements of people.
// An actor that has been merged is meant under its own name.
// @name mentionsToSettle
UNWIND $ids AS id
MATCH (m:Mention {id: id}) WHERE NOT m:Curated
RETURN m.id AS id, m.text AS text, m.extracted AS extracted,
  [(m)-[r:REFERS_TO]->(actor:Actor) |
    {actor: coalesce(r.mergedFrom[0], actor.id), judgement: r.judgement, by: r.by, reason: r.reason}] +
  [(m)<-[r:SET_ASIDE {type: 'REFERS_TO'}]-(actor:MergedActor) |
    {actor: coalesce(r.mergedFrom[0], actor.id), judgement: r.judgement, by: r.by, reason: r.reason}] AS references,
  COLLECT {
    MATCH (j:Judgement {subject: m.id, kind: 'MENTION'})
    RETURN j {.actor, .judgement, .by, .at, .reason, .text} ORDER BY j.actor
  } AS judgements

// The statements whose sources or contents have one of these mentions.
// @name statementsWithMentions
UNWIND $ids AS id
MATCH (m:Mention {id: id})<-[:HAS_MENTION]-(:Article)<-[r:REPORTED_IN]-(s:Statement)
WHERE NOT s:Curated AND (m.id IN r.sourceMentions
  OR any(i IN range(0, size(r.contentSpans) - 1, 2) WHERE r.contentSpans[i] <= m.start AND m.end <= r.contentSpans[i + 1]))
RETURN DISTINCT s.id AS id

// @name statementsToSettle
UNWIND $ids AS id
MATCH (s:Statement {id: id}) WHERE NOT s:Curated
RETURN s {.*} AS statement,
  [(actor:Actor)-[r:SAID]->(s) | coalesce(r.mergedFrom[0], actor.id)] +
  [(actor:MergedActor)-[r:SET_ASIDE {type: 'SAID'}]->(s) | coalesce(r.mergedFrom[0], actor.id)] AS speakers,
  [(s)-[r:ABOUT]->(target) | {
    label: [l IN labels(target) WHERE l IN ['Actor', 'Agreement', 'Topic', 'Event']][0],
    id: coalesce(r.mergedFrom[0], target.id), stance: r.stance}] +
  [(s)<-[r:SET_ASIDE {type: 'ABOUT'}]-(actor:MergedActor) |
    {label: 'Actor', id: coalesce(r.mergedFrom[0], actor.id), stance: r.stance}] AS about,
  COLLECT {
    MATCH (s)-[r:REPORTED_IN]->(:Article)-[:HAS_MENTION]->(m:Mention)
    WITH m, m.id IN coalesce(r.sourceMentions, []) AS isSource,
      any(i IN range(0, size(r.contentSpans) - 1, 2) WHERE r.contentSpans[i] <= m.start AND m.end <= r.contentSpans[i + 1]) AS isInContent
    WHERE isSource OR isInContent
    RETURN {isSource: isSource, isInContent: isInContent, extracted: m.extracted,
      meant: [(m)-[link:REFERS_TO {judgement: 'POSITIVE'}]->(actor:Actor) | coalesce(link.mergedFrom[0], actor.id)]}
  } AS mentions,
  COLLECT { MATCH (j:Judgement {id: 'statement ' + s.id}) RETURN j {.*} }[0] AS judgement

// @name clearMentions
UNWIND $rows AS row
MATCH (m:Mention {id: row.id})
SET m.extracted = row.extracted, m.awaiting = row.awaiting
WITH m
CALL (m) {
  MATCH (m)-[r:REFERS_TO]->() WHERE r.seed IS NULL
  DELETE r
}
CALL (m) {
  MATCH (m)<-[r:SET_ASIDE {type: 'REFERS_TO'}]-()
  DELETE r
}

// @name clearStatements
// `properties` with null take away what is there.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s += row.properties
WITH s
CALL (s) {
  MATCH (s)-[r:SAID]-() WHERE r.seed IS NULL
  DELETE r
}
CALL (s) {
  MATCH (s)-[r:ABOUT]->() WHERE r.seed IS NULL
  DELETE r
}
CALL (s) {
  MATCH (s)<-[r:SET_ASIDE]-() WHERE r.type IN ['SAID', 'ABOUT']
  DELETE r
}

// Of agreements that are both there, what people judged of their being the same.
// @name settleAgreements
MATCH (j:Judgement {kind: 'AGREEMENTS'})
MATCH (a:Agreement {id: j.subject})
MATCH (b:Agreement {id: j.other})
MERGE (a)-[same:SAME_AS]->(b)
WITH same, j WHERE same.seed IS NULL
SET same.extracted = coalesce(same.extracted, same.judgement, 'none'), same.judgement = j.judgement, same.by = j.by, same.at = j.at, same.reason = j.reason

// Two actors to be made one, or apart again, with what forbids it: a merged actor must be none that seeds speak of.
// @name actorsToMerge
OPTIONAL MATCH (merged:Actor|MergedActor {id: $merged})
OPTIONAL MATCH (into:Actor|MergedActor {id: $into})
RETURN merged.name AS mergedName, into.name AS intoName, merged:MergedActor AS isMerged, into:MergedActor AS isIntoMerged,
  head([(merged)-[:MERGED_INTO]->(other) | other.id]) AS mergedInto,
  coalesce(merged.seed, head([(merged)-[link]-() WHERE link.seed IS NOT NULL | link.seed])) AS seed

// Moves all that is said of an actor to another. What the other has already is set aside, not lost: it goes back with the rest.
// `mergedFrom` on a relationship: the actors it has come from, the last one last.
// @name mergeActors
MATCH (merged:Actor {id: $merged})
MATCH (into:Actor {id: $into})
SET merged.id = $merged, into.id = $into
WITH merged, into
CALL (merged, into) {
  MATCH (merged)-[r]->(other) WHERE NOT type(r) IN ['SET_ASIDE', 'MERGED_INTO']
  WITH merged, into, r, other, other = into
    OR size([(into)-[same]->(other) WHERE type(same) = type(r) AND coalesce(same.key, '') = coalesce(r.key, '') | 1]) > 0 AS isThere
  WITH merged, into, r, other, CASE WHEN isThere THEN merged ELSE into END AS end, isThere
  CREATE (end)-[moved:$(CASE WHEN isThere THEN 'SET_ASIDE' ELSE type(r) END)]->(other)
  SET moved = properties(r)
  FOREACH (_ IN CASE WHEN isThere THEN [1] ELSE [] END | SET moved.type = type(r))
  FOREACH (_ IN CASE WHEN isThere THEN [] ELSE [1] END | SET moved.mergedFrom = coalesce(r.mergedFrom, []) + merged.id)
  DELETE r
}
CALL (merged, into) {
  MATCH (merged)<-[r]-(other) WHERE NOT type(r) IN ['SET_ASIDE', 'MERGED_INTO']
  WITH merged, into, r, other, other = into
    OR size([(into)<-[same]-(other) WHERE type(same) = type(r) AND coalesce(same.key, '') = coalesce(r.key, '') | 1]) > 0
    OR (type(r) = 'NAMES' AND EXISTS { MATCH (into)<-[:NAMES]-(name:Alias {key: other.key}) }) AS isThere
  WITH merged, into, r, other, CASE WHEN isThere THEN merged ELSE into END AS end, isThere
  CREATE (end)<-[moved:$(CASE WHEN isThere THEN 'SET_ASIDE' ELSE type(r) END)]-(other)
  SET moved = properties(r)
  FOREACH (_ IN CASE WHEN isThere THEN [1] ELSE [] END | SET moved.type = type(r))
  FOREACH (_ IN CASE WHEN isThere THEN [] ELSE [1] END | SET moved.mergedFrom = coalesce(r.mergedFrom, []) + merged.id)
  DELETE r
}
CREATE (merged)-[:MERGED_INTO {by: $by, at: $at, reason: $reason}]->(into)
REMOVE merged:Actor:Person:Country:Organization:Group
SET merged:MergedActor
RETURN merged.id AS id

// Articles that were read after a merge: they mean the other actor by a name that only the merged one brought.
// @name articlesByMergedNames
MATCH (:MergedActor {id: $merged})-[:MERGED_INTO]->(into:Actor)<-[names:NAMES]-(alias:Alias)
WHERE last(names.mergedFrom) = $merged
MATCH (mention:Mention {text: alias.name})-[refers:REFERS_TO]->(into) WHERE refers.mergedFrom IS NULL AND refers.seed IS NULL
MATCH (article:Article)-[:HAS_MENTION]->(mention) WHERE NOT article:Curated
RETURN DISTINCT article.id AS id

// Moves back what came from a merged actor, and what was set aside.
// @name unmergeActor
MATCH (merged:MergedActor {id: $merged})-[link:MERGED_INTO]->(into:Actor)
SET merged.id = $merged, into.id = into.id
DELETE link
REMOVE merged:MergedActor
SET merged:Actor
WITH merged, into
CALL (merged, into) {
  MATCH (into)-[r]->(other) WHERE last(r.mergedFrom) = merged.id
  CREATE (merged)-[back:$(type(r))]->(other)
  SET back = properties(r), back.mergedFrom = CASE WHEN size(r.mergedFrom) > 1 THEN r.mergedFrom[..-1] END
  DELETE r
}
CALL (merged, into) {
  MATCH (into)<-[r]-(other) WHERE last(r.mergedFrom) = merged.id
  CREATE (merged)<-[back:$(type(r))]-(other)
  SET back = properties(r), back.mergedFrom = CASE WHEN size(r.mergedFrom) > 1 THEN r.mergedFrom[..-1] END
  DELETE r
}
CALL (merged) {
  MATCH (merged)-[aside:SET_ASIDE]->(other)
  CREATE (merged)-[back:$(aside.type)]->(other)
  SET back = properties(aside), back.type = null
  DELETE aside
}
CALL (merged) {
  MATCH (merged)<-[aside:SET_ASIDE]-(other)
  CREATE (merged)<-[back:$(aside.type)]-(other)
  SET back = properties(aside), back.type = null
  DELETE aside
}
FOREACH (_ IN CASE merged.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET merged:Person)
FOREACH (_ IN CASE merged.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET merged:Country)
FOREACH (_ IN CASE merged.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET merged:Organization)
FOREACH (_ IN CASE merged.kind WHEN 'GROUP' THEN [1] ELSE [] END | SET merged:Group)
RETURN merged.id AS id, into.id AS into

// @name actorById
UNWIND $batch.asked AS ask
MATCH (actor:Actor {id: ask.id})
RETURN ask.key AS key, actor {.*} AS value
