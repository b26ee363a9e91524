// How much the graph holds.

// Each from Neo4j's own counts: the same cost for any size. What reviewers rejected, which is little, is taken off.
// @name stats
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Statement) RETURN count(n) AS allStatements }
CALL () { MATCH ()-[r:NESTED_IN]->() RETURN count(r) AS allNested }
CALL () {
  MATCH (n:Statement) WHERE n.rejected = true
  RETURN count(n) AS rejected, count(CASE WHEN n.nested THEN 1 END) AS rejectedNested
}
CALL () { MATCH (n:Mention) RETURN count(n) AS mentions }
CALL () { MATCH (n:Person) RETURN count(n) AS people }
CALL () { MATCH (n:Country) RETURN count(n) AS countries }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
CALL () { MATCH (n:Group) RETURN count(n) AS groups }
CALL () { MATCH (n:Position) RETURN count(n) AS positions }
CALL () { MATCH (n:Agreement) RETURN count(n) AS agreements }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
CALL () { MATCH (n:Place) RETURN count(n) AS places }
RETURN articles, allStatements - rejected AS statements, allNested - rejectedNested AS nestedStatements, mentions, people, countries, organizations, groups, positions, agreements, events,
  topics, places

// What has to be looked for.
// @name directStatements
MATCH (s:Statement {kind: 'DIRECT'}) WHERE s.rejected IS NULL
RETURN count(s) AS value

// @name unresolvedMentions
MATCH (mention:Mention) WHERE NOT EXISTS { MATCH (mention)-[:REFERS_TO {judgement: 'POSITIVE'}]->(:Actor) }
RETURN count(mention) AS value

// @name sources
MATCH (publisher:Actor) WHERE EXISTS { MATCH (publisher)<-[:PUBLISHED_BY]-(:Article) }
RETURN count(publisher) AS value
