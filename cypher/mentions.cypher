// Mentions: the places in articles that speak of somebody.

// A mention with its article, the judgement of whom it means and the position named beside it: what a MentionNode is. Of several
// judgements the surest counts. A negative one tells who is not meant, so that it leads to no actor.
// @fragment mention
mention {.*,
  article: head([(article:Article)-[:HAS_MENTION]->(mention) |
// @include articleNode
  ]),
  referent: head(COLLECT {
    MATCH (mention)-[refers:REFERS_TO]->(actor:Actor)
    RETURN {judgement: refers.judgement, judgedBy: refers.by, reason: refers.reason,
      actor: CASE WHEN refers.judgement <> 'NEGATIVE' THEN actor {.*} END}
    ORDER BY CASE refers.judgement WHEN 'POSITIVE' THEN 0 WHEN 'UNSURE' THEN 1 ELSE 2 END, actor.id LIMIT 1
  }),
  office: head([(mention)-[names:NAMES_POSITION]->(position:Position) | {status: names.status, position: position {.*}}])
}

// @fragment mentionsAsked
CALL (ask) {
  WITH ask WHERE ask.actor IS NOT NULL
  MATCH (:Actor {id: ask.actor})<-[:REFERS_TO {judgement: 'POSITIVE'}]-(mention:Mention)<-[:HAS_MENTION]-(article:Article)
  RETURN mention, article
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH (article:Article {id: ask.article})-[:HAS_MENTION]->(mention:Mention)
  RETURN mention, article
}

// The mentions of an actor, or those in an article.
// @name mentions
UNWIND $batch.asked AS ask
CALL (ask) {
// @include mentionsAsked
  WITH mention, [article.id, mention.start, mention.end, mention.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node:
// @include mention
  }) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include mentionsAsked
  RETURN count(mention) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// The first hundred places where articles name an actor by just this spelling.
// @name mentionsBySpelling
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (mention:Mention {text: ask.spelling})-[:REFERS_TO {judgement: 'POSITIVE'}]->(:Actor {id: ask.actor})
  MATCH (article:Article)-[:HAS_MENTION]->(mention)
  WITH mention, article ORDER BY article.id, mention.start LIMIT 100
  RETURN collect(
// @include mention
  ) AS value
}
RETURN ask.key AS key, value
