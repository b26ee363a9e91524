// Search over names and texts.

// What matches, with a score that is comparable within one answer. Lucene's scores are not from one index to another, so each
// is set in proportion to the best of its index. A name that is just the one asked comes before all else, then one that sounds
// like it, one with all of its words, a text with all of them, a name with some. `ask.labels`: the kinds of node wanted, or null.
// `ask.someWords`, `ask.allWords` and `ask.text` are Lucene queries made of plain words.
// @fragment searchHits
CALL (ask) {
  MATCH (alias:Alias {key: ask.folded})-[:NAMES]->(node)
  RETURN node, alias.name AS matched, CASE alias.kind WHEN 'NAME' THEN 4.0 ELSE 3.0 END AS score
  UNION ALL
  MATCH (alias:Alias {sound: ask.sound})-[:NAMES]->(node)
  RETURN node, alias.name AS matched, 1.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', ask.allWords, {limit: 1000}) YIELD node AS alias, score
  WITH collect([alias, score]) AS found, max(score) AS best
  UNWIND found AS one
  WITH one[0] AS alias, 1 + 0.5 * one[1] / best AS score
  MATCH (alias)-[:NAMES]->(node)
  RETURN node, alias.name AS matched, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', ask.someWords, {limit: 1000}) YIELD node AS alias, score
  WITH collect([alias, score]) AS found, max(score) AS best
  UNWIND found AS one
  WITH one[0] AS alias, 0.5 * one[1] / best AS score
  MATCH (alias)-[:NAMES]->(node)
  RETURN node, alias.name AS matched, score
  UNION ALL
  WITH ask WHERE ask.labels IS NULL OR 'Statement' IN ask.labels
  CALL db.index.fulltext.queryNodes('statementText', ask.text, {limit: 1000}) YIELD node, score WHERE node.rejected IS NULL
  WITH collect([node, score]) AS found, max(score) AS best
  UNWIND found AS one
  WITH one[0] AS node, one[1] / best AS score
  RETURN node, node.content AS matched, score
  UNION ALL
  WITH ask WHERE ask.labels IS NULL OR 'Article' IN ask.labels
  CALL db.index.fulltext.queryNodes('articleText', ask.text, {limit: 1000}) YIELD node, score
  WITH collect([node, score]) AS found, max(score) AS best
  UNWIND found AS one
  WITH one[0] AS node, one[1] / best AS score
  RETURN node, node.title AS matched, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('thingText', ask.text, {limit: 1000}) YIELD node, score
  WITH collect([node, score]) AS found, max(score) AS best
  UNWIND found AS one
  WITH one[0] AS node, one[1] / best AS score
  RETURN node, coalesce(node.name, node.description) AS matched, score
}
WITH ask, node, matched, sum(score) AS score
WHERE ask.labels IS NULL OR any(label IN labels(node) WHERE label IN ask.labels)
ORDER BY score DESC, matched
WITH ask, node, collect({score: score, matched: matched})[0] AS best

// Statements and articles are loaded apart, when a page of hits is known.
// @name search
UNWIND $batch.asked AS ask
CALL (ask) {
// @include searchHits
  WITH ask, node, best, [l IN labels(node) WHERE
    l IN ['Actor', 'Statement', 'Article', 'Agreement', 'Event', 'Topic', 'Position', 'Place']][0] AS label
  WITH ask, node, best, label, [-best.score, label, node.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: {score: best.score, matched: best.matched, label: label, id: node.id,
    node: CASE WHEN label IN ['Statement', 'Article'] THEN null ELSE node {.*, labels: labels(node)} END}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include searchHits
  RETURN count(node) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value
