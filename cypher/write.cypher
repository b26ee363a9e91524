// Writing: one query for each label, and for each relationship type between two labels. `$rows` are those of src/model/rows.ts:
// {id, properties} and {from, to, key, properties}, `id` and `key` among the properties too. `$curated` is true for rows of
// seed files: these take the place of what is there. Other rows leave alone what is curated, and add no words to curated
// evidence (a Statement, Mention, AgreementStatus or Event): what a curator says of it is whole.
// Each returns how many rows found their ends, for the writer to compare.

// @fragment setNodeProperties
FOREACH (_ IN CASE WHEN $curated THEN [1] ELSE [] END | SET n = row.properties, n:Curated)
FOREACH (_ IN CASE WHEN $curated OR n:Curated THEN [] ELSE [1] END | SET n += row.properties)

// @fragment nodeProperties
// @include setNodeProperties
RETURN count(*) AS found

// @fragment relationshipProperties
FOREACH (_ IN CASE WHEN $curated OR r.seed IS NULL THEN [1] ELSE [] END | SET r = row.properties)

// @name writeActor
// An Actor's `kind` is its second label too.
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
WITH n, row, CASE WHEN $curated OR NOT n:Curated THEN row.properties.kind END AS kind
FOREACH (_ IN CASE WHEN kind IS NULL THEN [] ELSE [1] END | REMOVE n:Person:Country:Organization:Group)
FOREACH (_ IN CASE kind WHEN 'PERSON' THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET n:Country)
FOREACH (_ IN CASE kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET n:Organization)
FOREACH (_ IN CASE kind WHEN 'GROUP' THEN [1] ELSE [] END | SET n:Group)
// @include nodeProperties

// @name writeAlias
UNWIND $rows AS row
MERGE (n:Alias {id: row.id})
// @include nodeProperties

// @name writePosition
UNWIND $rows AS row
MERGE (n:Position {id: row.id})
// @include nodeProperties

// @name writeArticle
UNWIND $rows AS row
MERGE (n:Article {id: row.id})
// @include nodeProperties

// @name writeMention
UNWIND $rows AS row
MERGE (n:Mention {id: row.id})
// @include nodeProperties

// The mentions of articles that have none, with whom they refer to: `$rows` of {article, mentions: [{properties, refersTo:
// [{actor, properties}]}]}. Returns how many references found their actor.
// @name writeMentions
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.mentions AS one
CREATE (article)-[:HAS_MENTION]->(mention:Mention)
SET mention = one.properties
WITH mention, one.refersTo AS references
UNWIND references AS reference
MATCH (actor:Actor {id: reference.actor})
CREATE (mention)-[refersTo:REFERS_TO]->(actor)
SET refersTo = reference.properties
RETURN count(*) AS found

// Tells too which were not there.
// @name writeStatement
UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
WITH n, row, n.content IS NULL AS isNew
// @include setNodeProperties
RETURN count(*) AS found, collect(CASE WHEN isNew THEN row.id END) AS added

// @name writeAgreement
UNWIND $rows AS row
MERGE (n:Agreement {id: row.id})
// @include nodeProperties

// Tells too which were not there.
// @name writeAgreementStatus
UNWIND $rows AS row
MERGE (n:AgreementStatus {id: row.id})
WITH n, row, n.status IS NULL AS isNew
// @include setNodeProperties
RETURN count(*) AS found, collect(CASE WHEN isNew THEN row.id END) AS added

// @name writeEvent
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
// @include nodeProperties

// @name writeTopic
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
// @include nodeProperties

// @name writePlace
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
// @include nodeProperties

// @name writeAlias_NAMES_Actor
UNWIND $rows AS row
MATCH (from:Alias {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:NAMES]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAlias_NAMES_Position
UNWIND $rows AS row
MATCH (from:Alias {id: row.from})
MATCH (to:Position {id: row.to})
MERGE (from)-[r:NAMES]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAlias_NAMES_Agreement
UNWIND $rows AS row
MATCH (from:Alias {id: row.from})
MATCH (to:Agreement {id: row.to})
MERGE (from)-[r:NAMES]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAlias_NAMES_Topic
UNWIND $rows AS row
MATCH (from:Alias {id: row.from})
MATCH (to:Topic {id: row.to})
MERGE (from)-[r:NAMES]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAlias_NAMES_Place
UNWIND $rows AS row
MATCH (from:Alias {id: row.from})
MATCH (to:Place {id: row.to})
MERGE (from)-[r:NAMES]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_OF_COUNTRY_Actor
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:OF_COUNTRY]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_BORDERS_Actor
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:BORDERS]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_HAS_CAPITAL_Place
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Place {id: row.to})
MERGE (from)-[r:HAS_CAPITAL]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writePlace_LIES_IN_Actor
UNWIND $rows AS row
MATCH (from:Place {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:LIES_IN]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_MEMBER_OF_Actor
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:MEMBER_OF]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeTopic_BROADER_Topic
UNWIND $rows AS row
MATCH (from:Topic {id: row.from})
MATCH (to:Topic {id: row.to})
MERGE (from)-[r:BROADER]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writePosition_OF_Actor
UNWIND $rows AS row
MATCH (from:Position {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:OF]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_HELD_Position
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Position {id: row.to})
MERGE (from)-[r:HELD {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeArticle_PUBLISHED_BY_Actor
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:PUBLISHED_BY]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeArticle_WRITTEN_BY_Actor
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Actor {id: row.to})
MERGE (from)-[r:WRITTEN_BY]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeArticle_COPY_OF_Article
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[r:COPY_OF]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeArticle_HAS_MENTION_Mention
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Mention {id: row.to})
MERGE (from)-[r:HAS_MENTION]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeMention_REFERS_TO_Actor
UNWIND $rows AS row
MATCH (from:Mention {id: row.from})
MATCH (to:Actor {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:REFERS_TO]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeMention_NAMES_POSITION_Position
UNWIND $rows AS row
MATCH (from:Mention {id: row.from})
MATCH (to:Position {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:NAMES_POSITION]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeActor_SAID_Statement
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Statement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT to:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:SAID]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_ABOUT_Actor
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Actor {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:ABOUT]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_ABOUT_Agreement
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Agreement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:ABOUT]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_ABOUT_Topic
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Topic {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:ABOUT]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_ABOUT_Event
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Event {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:ABOUT]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_TOLD_TO_Actor
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Actor {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:TOLD_TO]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_NESTED_IN_Statement
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Statement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:NESTED_IN]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeStatement_REPORTED_IN_Article
UNWIND $rows AS row
MATCH (from:Statement {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[r:REPORTED_IN]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeEvent_REPORTED_IN_Article
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Article {id: row.to})
MERGE (from)-[r:REPORTED_IN {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_PROPOSED_Agreement
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Agreement {id: row.to})
MERGE (from)-[r:PROPOSED {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeActor_PARTY_TO_Agreement
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Agreement {id: row.to})
MERGE (from)-[r:PARTY_TO {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAgreement_AIMS_AT_Topic
UNWIND $rows AS row
MATCH (from:Agreement {id: row.from})
MATCH (to:Topic {id: row.to})
MERGE (from)-[r:AIMS_AT {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAgreement_MODELLED_ON_Agreement
UNWIND $rows AS row
MATCH (from:Agreement {id: row.from})
MATCH (to:Agreement {id: row.to})
MERGE (from)-[r:MODELLED_ON {key: row.key}]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAgreement_SAME_AS_Agreement
UNWIND $rows AS row
MATCH (from:Agreement {id: row.from})
MATCH (to:Agreement {id: row.to})
MERGE (from)-[r:SAME_AS]->(to)
// @include relationshipProperties
RETURN count(*) AS found

// @name writeAgreementStatus_STATUS_OF_Agreement
UNWIND $rows AS row
MATCH (from:AgreementStatus {id: row.from})
MATCH (to:Agreement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:STATUS_OF {key: row.key}]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeAgreementStatus_STATUS_FOR_Actor
UNWIND $rows AS row
MATCH (from:AgreementStatus {id: row.from})
MATCH (to:Actor {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:STATUS_FOR]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeActor_ACTED_IN_Event
UNWIND $rows AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Event {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT to:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:ACTED_IN]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeEvent_DIRECTED_AT_Actor
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Actor {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:DIRECTED_AT]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeEvent_CONCERNS_Agreement
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Agreement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:CONCERNS]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeEvent_CONCERNS_Topic
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Topic {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:CONCERNS]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeEvent_FULFILS_Statement
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Statement {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT to:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:FULFILS]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found

// @name writeEvent_LOCATED_IN_Place
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Place {id: row.to})
FOREACH (_ IN CASE WHEN $curated OR NOT from:Curated THEN [1] ELSE [] END |
  MERGE (from)-[r:LOCATED_IN]->(to)
  // @include relationshipProperties
)
RETURN count(*) AS found
