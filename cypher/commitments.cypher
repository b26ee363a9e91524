// Promises about agreements (docs/decisions/2026-11-25-promises-stand-where-they-are-made.md).

// What was promised by `ask.asOf`, and what of it was done by then. `ask.reached` tells for each status which ones fulfil a promise
// of it. A status fulfils it when it can have come after the promise, and is one of the speaker or its country; or of the whole,
// unless the speaker is a party and it is told of parties one by one.
// All are gathered for one page, since they are few: a query half as long to plan.
// @name commitments
UNWIND $batch.asked AS ask
CALL (ask) {
  CALL (ask) {
    WITH ask WHERE ask.agreement IS NOT NULL
    MATCH (agreement:Agreement {id: ask.agreement})<-[about:ABOUT]-(s:Statement)<-[:SAID]-(speaker:Actor)
    WHERE ask.speakers IS NULL OR speaker.id IN ask.speakers
    RETURN agreement, about, s, speaker
    UNION
    WITH ask WHERE ask.agreement IS NULL AND ask.speakers IS NOT NULL
    MATCH (speaker:Actor)-[:SAID]->(s:Statement)-[about:ABOUT]->(agreement:Agreement) WHERE speaker.id IN ask.speakers
    RETURN agreement, about, s, speaker
    UNION
    WITH ask WHERE ask.agreement IS NULL AND ask.speakers IS NULL
    MATCH (agreement:Agreement)<-[about:ABOUT]-(s:Statement)<-[:SAID]-(speaker:Actor)
    RETURN agreement, about, s, speaker
  }
  WITH ask, agreement, about, s, speaker
  WHERE s.rejected IS NULL AND s.polarity = 'AFFIRMED'
    AND (about.promised IS NOT NULL OR about.dueBasis IS NOT NULL
      OR (s.type = 'INTENTION' AND about.stance IN ['SUPPORT', 'CONDITIONAL']))
    AND (s.saidOnEarliest IS NULL OR s.saidOnEarliest <= ask.asOf)
    AND (ask.nested OR
// @include ownWords
    )
  WITH *, EXISTS { MATCH (agreement)<-[:PARTY_TO]-(party:Actor) WHERE party = speaker OR (speaker)-[:OF_COUNTRY]->(party) }
    AND EXISTS {
      MATCH (agreement)<-[:STATUS_OF]-(status:AgreementStatus)-[:STATUS_FOR]->(:Actor)
      WHERE status.status IN ask.reached[about.promised] AND status.asOfEarliest <= ask.asOf
    } AS oneByOne
  WITH *, head(COLLECT {
    MATCH (agreement)<-[:STATUS_OF]-(status:AgreementStatus)
    WHERE status.status IN ask.reached[about.promised] AND status.asOfEarliest <= ask.asOf
      AND (s.saidOnEarliest IS NULL OR status.asOfLatest >= s.saidOnEarliest)
      AND CASE WHEN EXISTS { (status)-[:STATUS_FOR]->(:Actor) }
        THEN EXISTS { MATCH (status)-[:STATUS_FOR]->(party:Actor) WHERE party = speaker OR (speaker)-[:OF_COUNTRY]->(party) }
        ELSE NOT oneByOne END
    RETURN {status: status.id, day: status.asOfEarliest} ORDER BY status.asOfEarliest, status.id LIMIT 1
  }) AS status, head(COLLECT {
    MATCH (s)<-[:FULFILS]-(event:Event) WHERE event.happenedOnEarliest IS NULL OR event.happenedOnEarliest <= ask.asOf
    RETURN {event: event.id, day: event.happenedOnEarliest} ORDER BY event.happenedOnEarliest, event.id LIMIT 1
  }) AS event
  WITH *, CASE WHEN status IS NULL OR event.day < status.day THEN event ELSE status END AS done
  WITH *, CASE WHEN done IS NULL THEN CASE WHEN about.dueLatest < ask.asOf THEN 'OVERDUE' ELSE 'OPEN' END
    WHEN about.dueLatest < done.day THEN 'LATE' ELSE 'FULFILLED' END AS state
  WHERE ask.status IS NULL OR state IN ask.status
  WITH *, [coalesce(about.dueLatest, '9999'), coalesce(s.saidDay, 99999999), s.start, s.id, agreement.id, speaker.id] AS cursor
  ORDER BY cursor
  WITH ask, collect({cursor: cursor, node: about {.*, by: speaker {.*}, agreement: agreement {.*}, promise: s.id, status: state,
    done: done, asOf: ask.asOf}}) AS found
  RETURN [one IN found WHERE ask.after IS NULL OR one.cursor > ask.after][0..$limit] AS rows, size(found) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value
