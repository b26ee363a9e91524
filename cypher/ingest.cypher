// Ingestion: what the graph has of an article, taking away what was extracted from one, and finding near-duplicates.

// Topics with the words by which they show.
// @name topicEntries
MATCH (topic:Topic)
RETURN topic.id AS id, COLLECT { MATCH (alias:Alias)-[:NAMES]->(topic) RETURN alias.name ORDER BY alias.id } AS names,
  COLLECT { MATCH (topic)-[:BROADER]->(broader:Topic) RETURN broader.id ORDER BY broader.id LIMIT 1 }[0] AS broader
ORDER BY id

// @name knownAgreements
MATCH (agreement:Agreement)
RETURN agreement.id AS id, agreement.type AS type,
  COLLECT { MATCH (alias:Alias)-[:NAMES]->(agreement) RETURN alias.name ORDER BY alias.id } AS names,
  COLLECT { MATCH (agreement)<-[:PARTY_TO]-(party:Actor) RETURN DISTINCT party.id ORDER BY party.id } AS parties
ORDER BY id

// What the graph has of the documents' ids, addresses or bodies.
// @name articleStates
UNWIND $rows AS row
CALL (row) {
  MATCH (article:Article {id: row.id})
  RETURN article, 'ID' AS via
  UNION
  MATCH (article:Article {url: row.url})
  RETURN article, 'URL' AS via
  UNION
  MATCH (article:Article {bodySha256: row.bodySha256})
  RETURN article, 'BODY' AS via
}
RETURN row.key AS key, via, article.id AS id, article.bodySha256 AS bodySha256, article.formerBodies AS formerBodies,
  article.extractor AS extractor, article.seed AS seed

// Takes the articles' locks, and tells what of them is committed by now. An article that is claimed anew has nothing yet.
// @name claimArticles
UNWIND $ids AS id
MERGE (article:Article {id: id})
SET article.id = id
RETURN id, article.bodySha256 AS bodySha256, article.extractor AS extractor

// The articles as they are kept, to be read again.
// @name storedArticles
UNWIND $ids AS id
MATCH (article:Article {id: id}) WHERE NOT article:Curated
RETURN article {.*, copied: EXISTS { MATCH (article)-[:COPY_OF]->() }} AS article

// The articles that have part in what these brought: copies of them, and those that report their statements. Of curated ones
// nothing was extracted.
// @name sharersOf
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:COPY_OF]-(other:Article)
  RETURN other
  UNION
  MATCH (article)<-[:REPORTED_IN]-(s:Statement {articleId: article.id})-[:REPORTED_IN]->(other:Article)
  WHERE other <> article
  RETURN other
}
WITH other WHERE NOT other:Curated
RETURN DISTINCT other.id AS id

// The persons, groups, organizations, offices and agreements that extraction made and that these articles speak of.
// @name extractedThings
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:HAS_MENTION]->(:Mention)-[:REFERS_TO|NAMES_POSITION]->(thing)
  RETURN thing
  UNION
  MATCH (article)-[:PUBLISHED_BY|WRITTEN_BY]->(thing)
  RETURN thing
  UNION
  MATCH (article)<-[:REPORTED_IN]-(:Statement)-[:ABOUT]->(thing)
  RETURN thing
  UNION
  MATCH (article)<-[:REPORTED_IN]-(:Event)-[:CONCERNS|LOCATED_IN]->(thing)
  RETURN thing
  UNION
  MATCH ()-[link:PROPOSED|PARTY_TO]->(thing:Agreement) WHERE link.articleId = article.id
  RETURN thing
  UNION
  MATCH (thing:Agreement)-[link:AIMS_AT|MODELLED_ON]->() WHERE link.articleId = article.id
  RETURN thing
  UNION
  MATCH ()-[link:STATUS_OF]->(thing:Agreement) WHERE link.articleId = article.id
  RETURN thing
}
WITH DISTINCT thing
WHERE NOT thing:Curated AND any(label IN labels(thing) WHERE label IN ['Actor', 'Position', 'Agreement'])
RETURN thing.id AS id, [label IN labels(thing) WHERE label IN ['Actor', 'Position', 'Agreement']][0] AS label

// Offices that these articles gave and no other does; where another does, it is from that one. Country and members are told once, when an actor is new,
// and stay as long as he does.
// @name removeOffices
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_MENTION]->(:Mention)-[:REFERS_TO]->(thing:Actor)
WITH DISTINCT id, thing
MATCH (thing)-[link:HELD]->(position:Position) WHERE link.articleId = id
WITH link, COLLECT {
  MATCH (position)<-[:NAMES_POSITION]-(mention:Mention)-[:REFERS_TO {judgement: 'POSITIVE'}]->(thing)
  MATCH (elsewhere:Article)-[:HAS_MENTION]->(mention) WHERE NOT elsewhere.id IN $ids
  RETURN elsewhere.id ORDER BY elsewhere.id LIMIT 1
} AS others
FOREACH (other IN others | SET link.articleId = other)
FOREACH (_ IN CASE WHEN others = [] THEN [1] ELSE [] END | DELETE link)

// Spellings of several words that were seen in these articles and in no other: those that known actors get from an article.
// @name removeSpellings
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_MENTION]->(mention:Mention)-[:REFERS_TO]->(thing:Actor)
WITH DISTINCT thing, mention.text AS text
MATCH (thing)<-[:NAMES]-(alias:Alias {kind: 'SPELLING', name: text})
WHERE NOT alias:Curated AND alias.key CONTAINS ' ' AND NOT EXISTS {
  MATCH (other:Mention {text: text})-[:REFERS_TO]->(thing)
  MATCH (elsewhere:Article)-[:HAS_MENTION]->(other) WHERE NOT elsewhere.id IN $ids
}
WITH DISTINCT alias, alias.id AS id
DETACH DELETE alias
RETURN id

// @name removeMentions
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_MENTION]->(mention:Mention) WHERE NOT mention:Curated
DETACH DELETE mention

// @name removeReports
// A statement or event that no article reports any more goes too; returned are these.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[report:REPORTED_IN]-(told) WHERE report.seed IS NULL
DELETE report
WITH DISTINCT told
WHERE NOT told:Curated AND NOT EXISTS { MATCH (told)-[:REPORTED_IN]->() }
WITH told, told.id AS removed
DETACH DELETE told
RETURN removed

// @name removeStatuses
UNWIND $ids AS id
MATCH (status:AgreementStatus)-[link:STATUS_OF]->() WHERE link.articleId = id AND NOT status:Curated
WITH DISTINCT status, status.id AS removed
DETACH DELETE status
RETURN removed

// @name removeAgreementFacts
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[link:PROPOSED]->() WHERE link.articleId = id AND link.seed IS NULL
  RETURN link
  UNION ALL
  MATCH ()-[link:PARTY_TO]->() WHERE link.articleId = id AND link.seed IS NULL
  RETURN link
  UNION ALL
  MATCH ()-[link:AIMS_AT]->() WHERE link.articleId = id AND link.seed IS NULL
  RETURN link
  UNION ALL
  MATCH ()-[link:MODELLED_ON]->() WHERE link.articleId = id AND link.seed IS NULL
  RETURN link
}
DELETE link

// @name removeArticleLinks
UNWIND $ids AS id
MATCH (:Article {id: id})-[link:PUBLISHED_BY|WRITTEN_BY|COPY_OF]->() WHERE link.seed IS NULL
DELETE link

// Of what extraction made, that to which nothing leads any more; with its names. Attributes alone keep nothing.
// @name removeUnused
UNWIND $things AS row
MATCH (thing:Actor|Position|Agreement {id: row.id}) WHERE row.label IN labels(thing) AND NOT thing:Curated
  AND NOT EXISTS {
    MATCH (thing)-[link]-()
    WHERE link.seed IS NOT NULL OR NOT type(link) IN ['NAMES', 'OF_COUNTRY', 'HELD', 'MEMBER_OF', 'OF', 'SAME_AS']
  }
WITH thing, thing.id AS id, COLLECT { MATCH (thing)<-[:NAMES]-(alias:Alias) WHERE NOT alias:Curated RETURN alias } AS aliases
FOREACH (alias IN aliases | DETACH DELETE alias)
DETACH DELETE thing
RETURN id

// Properties that a new version of an article does not have are not to stay.
// @name emptyArticles
UNWIND $ids AS id
MATCH (article:Article {id: id}) WHERE NOT article:Curated
SET article = {id: id}

// The earlier articles that share a fingerprint's part with one of these: `parts` in Lucene's syntax.
// @name articlesLikeThese
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('fingerprints', row.parts, {limit: 6}) YIELD node, score
  RETURN node AS article ORDER BY score DESC, article.id
}
WITH row, article WHERE NOT article.id IN $ids
RETURN row.key AS key, article.id AS id, article.fingerprint AS parts

// What near-duplicates are compared by; of those that only share a quotation, what is quoted.
// @name comparableArticles
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
WITH article, article.id AS id, row.isLike AS isLike
RETURN id, CASE WHEN isLike THEN article.body END AS body,
  coalesce(article.source, head([(article)-[:PUBLISHED_BY]->(publisher:Actor) | publisher.id]), id) AS source,
  coalesce(head([(article)-[:COPY_OF]->(original:Article) | original.id]), id) AS original,
  [(s:Statement)-[:REPORTED_IN]->(article) WHERE isLike OR s.kind <> 'INDIRECT' | s {.id, .content, .polarity}] AS statements

// Who said these statements, as far as known.
// @name speakersOf
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, [(speaker:Actor)-[:SAID]->(s) | speaker.id] AS speakers

// @name writeCopies
// `source`: as whose words a copy counts.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
MATCH (original:Article {id: row.original})
MERGE (article)-[link:COPY_OF]->(original)
SET link.likeness = row.likeness, article.source = row.source

// Which actors are merged into which now.
// @name mergedActors
MATCH (merged:MergedActor)-[:MERGED_INTO]->(into)
RETURN merged.id AS id, into.id AS into
