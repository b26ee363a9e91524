// Changes: what was added, in the order of commits, for those who subscribe to it. A (:Change {kind, ids, number}) names by id what
// one transaction has added; `number` is that of the last of `ids`, which have one each, without a gap. The one
// (:ChangeCounter) has the last number given, and stays locked from there to the commit, so that what has a higher number is
// committed later. See docs/decisions/2026-11-25-changes-are-counted-in-the-graph.md.

// Waits for whoever is about to commit.
// @fragment lockedCounter
MERGE (counter:ChangeCounter {id: 'changes'})
ON CREATE SET counter.number = 0, counter.graph = left(randomUUID(), 8)
SET counter.id = 'changes'

// A status that only says again what the agreement, or the party, has come to by then is no change: nor is one without a date that
// somebody has told already. Of a status without a date it is not known what stood before.
// @name recordChanges
CALL () {
  UNWIND $statuses AS id
  MATCH (:AgreementStatus {id: id})-[:STATUS_OF]->(agreement:Agreement)
  WITH agreement, collect(DISTINCT id) AS added
  // All statuses of an agreement are put in order once, whatever number is added.
  MATCH (agreement)<-[link:STATUS_OF]-(status:AgreementStatus)
  WITH agreement, added, {id: status.id, value: status.status, day: coalesce(status.asOfEarliest, ''),
    party: head([(status)-[:STATUS_FOR]->(party:Actor) | party.id])} AS one, link
  ORDER BY one.party, one.day, link.articleId, link.start, one.id
  WITH agreement, added, collect(DISTINCT one) AS history
  UNWIND range(0, size(history) - 1) AS i
  WITH added, history, i, history[i] AS one WHERE one.id IN added
  WITH added, history, i, one, CASE WHEN one.day <> '' AND i > 0 AND coalesce(history[i - 1].party, '') = coalesce(one.party, '')
    THEN history[i - 1] END AS before
  WHERE CASE one.day
    WHEN '' THEN none(j IN range(0, size(history) - 1) WHERE (j < i OR NOT history[j].id IN added)
      AND history[j].value = one.value AND coalesce(history[j].party, '') = coalesce(one.party, ''))
    ELSE before IS NULL OR before.value <> one.value END
  WITH one, before ORDER BY one.day, one.id
  RETURN collect({id: one.id, earlier: coalesce(before.id, '')}) AS changed
}
// As many ids a Change as a subscriber reads at once.
WITH [i IN range(0, size($statements) - 1) WHERE i % 200 = 0 | {kind: 'STATEMENT', ids: $statements[i..i + 200]}]
  + [i IN range(0, size(changed) - 1) WHERE i % 200 = 0 |
    {kind: 'STATUS', ids: [one IN changed[i..i + 200] | one.id], earlier: [one IN changed[i..i + 200] | one.earlier]}] AS parts
WHERE parts <> []
// @include lockedCounter
WITH counter, parts, counter.number AS number
UNWIND range(0, size(parts) - 1) AS i
CREATE (change:Change {kind: parts[i].kind, ids: parts[i].ids, earlier: parts[i].earlier, at: $at,
  number: reduce(last = number, part IN parts[..i + 1] | last + size(part.ids))})
WITH counter, max(change.number) AS last
SET counter.number = last

// The last number given, by somebody who may not have committed before.
// @name changeCounter
MATCH (counter:ChangeCounter {id: 'changes'})
RETURN counter.graph AS graph, counter.number AS number

// The last number given, all up to it being committed.
// @name changesSoFar
// @include lockedCounter
RETURN counter.graph AS graph, counter.number AS number

// Up to fifty Changes of a kind, from the one with the number after `ask.after`; up to `ask.upTo`, which ends a Change.
// @fragment nextChanges
CALL (ask) {
  MATCH (change:Change) WHERE change.kind = ask.changed AND change.number > ask.after AND change.number <= ask.upTo
  WITH change ORDER BY change.number LIMIT 50
  RETURN collect(change) AS changes
}

// Each thing that these name, with its number.
// @fragment changedThings
UNWIND changes AS change
UNWIND range(0, size(change.ids) - 1) AS i
WITH *, change.number - size(change.ids) + 1 + i AS number WHERE number > ask.after

// `reached`: up to which number `rows` have all that was asked for and is still there.
// @fragment changePage
RETURN ask.key AS key, {rows: rows, reached: CASE
  WHEN size(rows) = 25 THEN rows[-1].number
  WHEN size(changes) = 50 THEN changes[-1].number
  ELSE ask.upTo END} AS value

// Statements that were added; besides as asked for in statements.cypher.
// @name statementsAdded
UNWIND $batch.asked AS ask
// @include nextChanges
CALL (ask, changes) {
  // @include changedThings
  MATCH (s:Statement {id: change.ids[i]})
  CALL (ask, s) {
    // @include statementsMatching
    RETURN 1 AS matching
  }
  WITH s, change, number ORDER BY number LIMIT 25
  RETURN collect({number: number, event: {at: change.at, statement:
    // @include statement
  }}) AS rows
}
// @include changePage

// Statuses that changed an agreement, as ids.
// @name agreementsChanged
UNWIND $batch.asked AS ask
// @include nextChanges
CALL (ask, changes) {
  // @include changedThings
  MATCH (status:AgreementStatus {id: change.ids[i]})-[:STATUS_OF]->(agreement:Agreement)
  WHERE (ask.agreement IS NULL OR agreement.id = ask.agreement)
    AND (ask.type IS NULL OR agreement.type = ask.type)
    AND (ask.status IS NULL OR status.status IN ask.status)
    AND (ask.party IS NULL OR EXISTS { MATCH (agreement)<-[:PARTY_TO]-(x:Actor) WHERE x.id = ask.party }
      OR EXISTS { MATCH (status)-[:STATUS_FOR]->(x:Actor) WHERE x.id = ask.party })
  WITH DISTINCT status, agreement, change, i, number ORDER BY number LIMIT 25
  RETURN collect({number: number, event: {
    at: change.at, agreement: agreement {.*}, status: status.id, earlier: nullIf(change.earlier[i], '')
  }}) AS rows
}
// @include changePage
