// Constraints and indexes of the graph model (docs/graph-model.md). Applied at every start: each statement is idempotent.

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_url IF NOT EXISTS FOR (n:Article) REQUIRE n.url IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_status_id IF NOT EXISTS FOR (n:AgreementStatus) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_actor_id IF NOT EXISTS FOR (n:MergedActor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT counted_id IF NOT EXISTS FOR (n:Counted) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT count_id IF NOT EXISTS FOR (n:Count) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT counting_id IF NOT EXISTS FOR (n:Counting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_counter_id IF NOT EXISTS FOR (n:ChangeCounter) REQUIRE n.id IS UNIQUE;

// Names: exact look-up by the folded key, transliterations by the consonant skeleton.
CREATE INDEX alias_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX alias_sound IF NOT EXISTS FOR (n:Alias) ON (n.sound);
// A part of a name: trigrams, where the index above would be read whole.
CREATE TEXT INDEX alias_key_part IF NOT EXISTS FOR (n:Alias) ON (n.key);

// Lists and filters.
CREATE INDEX statement_said_day IF NOT EXISTS FOR (n:Statement) ON (n.saidDay);
CREATE INDEX actor_kind IF NOT EXISTS FOR (n:Actor) ON (n.kind);
CREATE INDEX position_role IF NOT EXISTS FOR (n:Position) ON (n.role);
CREATE INDEX agreement_type IF NOT EXISTS FOR (n:Agreement) ON (n.type);
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX statement_kind IF NOT EXISTS FOR (n:Statement) ON (n.kind);
CREATE INDEX mention_text IF NOT EXISTS FOR (n:Mention) ON (n.text);
CREATE INDEX article_body IF NOT EXISTS FOR (n:Article) ON (n.bodySha256);

// What people judged, by what it is about; and what waits for them, the least sure first.
CREATE INDEX judgement_article IF NOT EXISTS FOR (n:Judgement) ON (n.articleId);
CREATE INDEX judgement_subject IF NOT EXISTS FOR (n:Judgement) ON (n.subject);
CREATE INDEX judgement_kind IF NOT EXISTS FOR (n:Judgement) ON (n.kind);
CREATE INDEX statement_awaiting IF NOT EXISTS FOR (n:Statement) ON (n.awaiting);
CREATE INDEX mention_awaiting IF NOT EXISTS FOR (n:Mention) ON (n.awaiting);
CREATE INDEX statement_rejected IF NOT EXISTS FOR (n:Statement) ON (n.rejected);

// What has been added, in the order of commits.
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.kind, n.number);

// The agreements of which an article gives evidence.
CREATE INDEX proposed_article IF NOT EXISTS FOR ()-[r:PROPOSED]-() ON (r.articleId);
CREATE INDEX party_to_article IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.articleId);
CREATE INDEX aims_at_article IF NOT EXISTS FOR ()-[r:AIMS_AT]-() ON (r.articleId);
CREATE INDEX modelled_on_article IF NOT EXISTS FOR ()-[r:MODELLED_ON]-() ON (r.articleId);
CREATE INDEX status_of_article IF NOT EXISTS FOR ()-[r:STATUS_OF]-() ON (r.articleId);

// What a seed file states.
CREATE INDEX curated_seed IF NOT EXISTS FOR (n:Curated) ON (n.seed);
// One index over all relationship types, which a range index cannot be; it takes each path whole. Another type is another index
// of another name: one that is there is never changed.
DROP INDEX curatedFacts IF EXISTS;
DROP INDEX curatedLinks IF EXISTS;
CREATE FULLTEXT INDEX linksOfSeeds IF NOT EXISTS
FOR ()-[r:NAMES|OF_COUNTRY|BORDERS|HAS_CAPITAL|LIES_IN|MEMBER_OF|BROADER|OF|HELD|PUBLISHED_BY|WRITTEN_BY|COPY_OF|HAS_MENTION
  |REFERS_TO|NAMES_POSITION|SAID|ABOUT|TOLD_TO|NESTED_IN|REPORTED_IN|PROPOSED|PARTY_TO|AIMS_AT|MODELLED_ON|SAME_AS|STATUS_OF
  |STATUS_FOR|ACTED_IN|DIRECTED_AT|CONCERNS|FULFILS|LOCATED_IN]-()
ON EACH [r.seed]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

// Parts of fingerprints (src/model/fingerprint.ts), each taken whole: articles that may be copies of one another.
CREATE FULLTEXT INDEX fingerprints IF NOT EXISTS FOR (n:Article) ON EACH [n.fingerprint]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Alias) ON EACH [n.name]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX statementText IF NOT EXISTS FOR (n:Statement) ON EACH [n.content]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.body]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX thingText IF NOT EXISTS FOR (n:Agreement|Event|Topic) ON EACH [n.name, n.description]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
