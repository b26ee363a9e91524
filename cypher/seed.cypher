// Loading seed files: what the graph holds of them, and taking away what they no longer state.

// @name hasFacts
RETURN EXISTS { MATCH (:Actor|Article|Statement|Agreement|Event|Topic|Place|Position) } AS hasFacts

// @fragment thing
n.id AS id, labels(n) AS labels, n.seed AS seed

// @name thingsById
// Whatever has one of these ids.
UNWIND $ids AS id
MATCH (n:Actor|Position|Article|Agreement|Event|Topic|Place {id: id})
RETURN
  // @include thing

// @name curatedThings
MATCH (n:Actor|Position|Article|Agreement|Event|Topic|Place) WHERE n:Curated
RETURN
  // @include thing

// @name namesOfActors
UNWIND $ids AS id
MATCH (:Actor {id: id})<-[:NAMES]-(alias:Alias) WHERE alias.kind IN ['NAME', 'ALIAS', 'DEMONYM']
RETURN id, alias.name AS name, alias.kind AS kind, alias.language AS language

// @name articlesLike
// Articles with one of these addresses or bodies.
UNWIND $urls AS url
MATCH (n:Article {url: url})
RETURN n.id AS id, n.url AS url, null AS bodySha256, n.seed AS seed
UNION
UNWIND $bodies AS body
MATCH (n:Article {bodySha256: body})
RETURN n.id AS id, null AS url, n.bodySha256 AS bodySha256, n.seed AS seed

// @name seedsOf
// Which file states each of these spellings and statements.
UNWIND $ids AS id
MATCH (n:Alias|Statement {id: id}) WHERE n:Curated
RETURN n.id AS id, n.seed AS seed

// @fragment heldNode
elementId(n) AS element, labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS degree

// @name nodesOfSeeds
MATCH (n:Curated) WHERE n.seed IN $seeds
RETURN
  // @include heldNode

// @name nodesOfAllSeeds
MATCH (n:Curated)
RETURN
  // @include heldNode

// @name relationshipsOfSeeds
// `$seeds` in Lucene's syntax: quoted paths, or `*` for all.
CALL db.index.fulltext.queryRelationships('linksOfSeeds', $seeds) YIELD relationship AS r
WITH r, startNode(r) AS from, endNode(r) AS to
RETURN elementId(r) AS element, type(r) AS type, labels(from) AS fromLabels, from.id AS from, labels(to) AS toLabels, to.id AS to,
  properties(r) AS properties

// @name removeRelationships
// Looks again whether each is still the fact that is to go.
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element AND r.seed = row.seed
DELETE r

// @name removeNodes
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element AND n.seed = row.seed
DELETE n

// @name uncurateNodes
// Nodes that no seed states any more but other facts refer to.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element AND n.seed = row.seed
REMOVE n:Curated, n.seed
