// Agreements, also those only proposed.

// `ask.actors`: each is party to it or proposed it. `ask.topic`: it aims at that topic or a narrower one. `ask.status`: the latest
// status of the whole, or that of a party.
// @fragment agreementsAsked
CALL (ask) {
  WITH ask WHERE ask.actors IS NOT NULL
  MATCH (actor:Actor)-[:PARTY_TO|PROPOSED]->(agreement:Agreement) WHERE actor.id = ask.actors[0]
  RETURN agreement
  UNION
  WITH ask WHERE ask.actors IS NULL AND ask.topic IS NOT NULL
  MATCH (:Topic {id: ask.topic})<-[:BROADER*0..5]-(:Topic)<-[:AIMS_AT]-(agreement:Agreement)
  RETURN agreement
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH ()-[:PROPOSED {articleId: ask.article}]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH ()-[:PARTY_TO {articleId: ask.article}]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH (agreement:Agreement)-[:AIMS_AT {articleId: ask.article}]->()
  RETURN agreement
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH (agreement:Agreement)-[:MODELLED_ON {articleId: ask.article}]->()
  RETURN agreement
  UNION
  WITH ask WHERE ask.article IS NOT NULL
  MATCH ()-[:STATUS_OF {articleId: ask.article}]->(agreement:Agreement)
  RETURN agreement
  UNION
  WITH ask WHERE ask.actors IS NULL AND ask.topic IS NULL AND ask.article IS NULL
  MATCH (agreement:Agreement)
  RETURN agreement
}
WITH ask, agreement
WHERE (ask.type IS NULL OR agreement.type = ask.type)
  AND (ask.actors IS NULL OR all(id IN ask.actors WHERE EXISTS {
    MATCH (agreement)<-[:PARTY_TO|PROPOSED]-(actor:Actor) WHERE actor.id = id }))
  AND (ask.party IS NULL OR EXISTS { MATCH (agreement)<-[:PARTY_TO]-(actor:Actor) WHERE actor.id = ask.party })
  AND (ask.proposer IS NULL OR EXISTS { MATCH (agreement)<-[:PROPOSED]-(actor:Actor) WHERE actor.id = ask.proposer })
  AND (ask.topic IS NULL OR EXISTS { MATCH (agreement)-[:AIMS_AT]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = ask.topic })
  AND (ask.status IS NULL OR EXISTS {
    MATCH (agreement)<-[:STATUS_OF]-(latest:AgreementStatus)
    WHERE latest.status = ask.status AND NOT EXISTS {
      MATCH (agreement)<-[:STATUS_OF]-(later:AgreementStatus)
      WHERE coalesce(later.asOfEarliest, '') > coalesce(latest.asOfEarliest, '')
        AND [(later)-[:STATUS_FOR]->(party) | party.id] = [(latest)-[:STATUS_FOR]->(party) | party.id]
    }
  })

// @name agreements
UNWIND $batch.asked AS ask
CALL (ask) {
// @include agreementsAsked
  WITH agreement, [agreement.name, agreement.id] AS cursor WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: agreement {.*}}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include agreementsAsked
  RETURN count(agreement) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// All that belongs to an agreement, each with its evidence. A fact with several proofs stands several times in the graph, so
// its relationships are gathered by the other end (`links`).
// @name agreementDetails
UNWIND $batch.asked AS ask
MATCH (agreement:Agreement {id: ask.id})
RETURN ask.key AS key, {
  parties: COLLECT {
    MATCH (agreement)<-[:PARTY_TO]-(other:Actor)
    WITH DISTINCT other, [(agreement)<-[link:PARTY_TO]-(other) | link] AS links ORDER BY other.name, other.id
    RETURN {actor: other {.*}, evidence:
// @include evidenceOfLinks
    }
  },
  proposers: COLLECT {
    MATCH (agreement)<-[:PROPOSED]-(other:Actor)
    WITH DISTINCT other, [(agreement)<-[link:PROPOSED]-(other) | link] AS links ORDER BY other.name, other.id
    RETURN {actor: other {.*}, evidence:
// @include evidenceOfLinks
    }
  },
  aims: COLLECT {
    MATCH (agreement)-[:AIMS_AT]->(other:Topic)
    WITH DISTINCT other, [(agreement)-[link:AIMS_AT]->(other) | link] AS links ORDER BY other.name, other.id
    RETURN {topic: other {.*}, evidence:
// @include evidenceOfLinks
    }
  },
  precedents: COLLECT {
    MATCH (agreement)-[:MODELLED_ON]->(other:Agreement)
    WITH DISTINCT other, [(agreement)-[link:MODELLED_ON]->(other) | link] AS links ORDER BY other.name, other.id
    RETURN {agreement: other {.*}, evidence:
// @include evidenceOfLinks
    }
  },
  sameAs: COLLECT {
    MATCH (agreement)-[link:SAME_AS]-(other:Agreement)
    RETURN link {.judgement, .by, .reason, agreement: other {.*}} ORDER BY other.name, other.id
  },
  statuses: COLLECT {
    MATCH (agreement)<-[:STATUS_OF]-(status:AgreementStatus)
    WITH DISTINCT status, [(agreement)<-[link:STATUS_OF]-(status) | link] AS links
    ORDER BY coalesce(status.asOfEarliest, ''), links[0].articleId, links[0].start, status.id
    RETURN status {.*, statementId: links[0].statementId,
      claimant: head(COLLECT { MATCH (x:Actor)-[:SAID]->(:Statement {id: links[0].statementId}) RETURN x {.*} ORDER BY x.id }),
      party: head([(status)-[:STATUS_FOR]->(party:Actor) | party {.*}]), evidence:
// @include evidenceOfLinks
    }
  }
} AS value
