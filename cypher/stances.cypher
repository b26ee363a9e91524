// Who takes which side of something, who changed it, and who opposes whom.

// Whether `s` is what `speaker` says, and not what somebody else says of them: nothing reports it but the speaker and, for a country,
// its own people.
// @fragment ownWords
NOT EXISTS {
    MATCH (s)-[:NESTED_IN*1..5]->(outer:Statement)
    WHERE NOT EXISTS { MATCH (outer)<-[:SAID]-(reporter:Actor) WHERE reporter = speaker OR (reporter)-[:OF_COUNTRY]->(speaker) } }

// Whether a statement takes a side: a neutral word takes none, nor does who denies support or a condition; who says that they
// clarify takes no other side than before.
// @fragment takesSide
s.rejected IS NULL AND about.stance <> 'NEUTRAL' AND (about.stance = 'OPPOSE' OR s.polarity = 'AFFIRMED')
  AND NOT coalesce(s.cue, '') CONTAINS 'clarif'

// Successive positions of one speaker on one target that differ. What was said at one time is one position: with a condition
// it is conditional, and who both supports and opposes takes none. Where dates are too coarse to tell which of two came first,
// nothing is known to have changed.
// All are gathered for one page, since they are few: a query half as long to plan.
// @name positionChanges
UNWIND $batch.asked AS ask
CALL (ask) {
  CALL (ask) {
    WITH ask WHERE ask.speakers IS NOT NULL
    MATCH (speaker:Actor)-[:SAID]->(s:Statement)-[about:ABOUT]->(target)
    WHERE speaker.id IN ask.speakers AND (ask.targets IS NULL OR target.id IN ask.targets)
    RETURN speaker, s, about, target
    UNION
    WITH ask WHERE ask.speakers IS NULL
    MATCH (target:Actor|Agreement|Topic|Event)<-[about:ABOUT]-(s:Statement)<-[:SAID]-(speaker:Actor)
    WHERE target.id IN ask.targets
    RETURN speaker, s, about, target
  }
  WITH ask, speaker, target, s, about
  WHERE s.saidDay IS NOT NULL AND
// @include takesSide
    AND
// @include ownWords
  WITH ask, speaker, target, s, about ORDER BY s.start, s.id
  WITH ask, speaker, target, s.saidDay AS day, s.saidOnEarliest AS from, s.saidOnLatest AS until,
    collect({id: s.id, stance: about.stance}) AS said
  WITH *, [one IN said | one.stance] AS stances
  WHERE NOT ('SUPPORT' IN stances AND 'OPPOSE' IN stances)
  WITH *, CASE WHEN 'CONDITIONAL' IN stances THEN 'CONDITIONAL' ELSE stances[0] END AS stance ORDER BY day, until
  WITH ask, speaker, target,
    collect({stance: stance, day: day, from: from, until: until, id: head([one IN said WHERE one.stance = stance | one.id])}) AS taken
  UNWIND range(1, size(taken) - 1) AS i
  WITH ask, speaker, target, taken[i - 1] AS earlier, taken[i] AS later
  WITH *, CASE 'CONDITIONAL' WHEN later.stance THEN 'QUALIFIED' WHEN earlier.stance THEN 'SETTLED' ELSE 'REVERSED' END AS kind
  WHERE earlier.stance <> later.stance AND earlier.until < later.from AND (ask.kind IS NULL OR kind IN ask.kind)
    AND (ask.from IS NULL OR later.from >= ask.from) AND (ask.to IS NULL OR later.until <= ask.to)
  WITH *, [-later.day, speaker.id, target.id, later.id] AS cursor ORDER BY cursor
  WITH ask, collect({cursor: cursor, node: {
    speaker: speaker {.*}, target: target {.*, labels: labels(target)}, kind: kind,
    earlierStance: earlier.stance, laterStance: later.stance, earlier: earlier.id, later: later.id
  }}) AS found
  RETURN [one IN found WHERE ask.after IS NULL OR one.cursor > ask.after][0..$limit] AS rows, size(found) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value

// Pairs of positions of different speakers on one target, one in support of what the other opposes; a position is the first of
// successive statements that take one side while the target's status stays. A pair is superseded when by the day of the later one
// the speaker of the earlier had taken another side (`change`), or the agreement that both speak of another status (`status`):
// then they were never opposed at one time.
// @fragment contradictionsAsked
MATCH (target:Actor|Agreement|Topic|Event {id: ask.target})
WITH ask, target, COLLECT {
  MATCH (target)<-[:STATUS_OF]-(status:AgreementStatus)
  WHERE status.asOfEarliest IS NOT NULL AND status.status <> 'UNCLEAR' AND NOT (status)-[:STATUS_FOR]->(:Actor)
  WITH DISTINCT status ORDER BY status.asOfEarliest, status.id
  RETURN {day: status.asOfEarliest, status: status.status, id: status.id}
} AS statuses
WITH ask, target, [i IN range(1, size(statuses) - 1) WHERE statuses[i].status <> statuses[i - 1].status | statuses[i]] AS changes
CALL (ask, target, changes) {
  MATCH (target)<-[about:ABOUT]-(s:Statement)<-[:SAID]-(speaker:Actor)
  WHERE (ask.nested OR NOT s.nested) AND (ask.from IS NULL OR s.saidOnEarliest >= ask.from)
    AND (ask.to IS NULL OR s.saidOnLatest <= ask.to) AND
// @include takesSide
  WITH speaker, s, about.stance AS stance, size([x IN changes WHERE x.day <= s.saidOnEarliest]) AS era
  ORDER BY s.saidOnEarliest, s.saidOnLatest, s.start, s.id
  WITH speaker, collect({id: s.id, start: s.start, from: s.saidOnEarliest, until: s.saidOnLatest, stance: stance, era: era}) AS said
  UNWIND [i IN range(0, size(said) - 1)
    WHERE i = 0 OR said[i].stance <> said[i - 1].stance OR said[i].era <> said[i - 1].era | i] AS i
  WITH speaker, said[i] AS one, head([x IN said[i + 1..] WHERE x.stance <> said[i].stance AND x.from > said[i].until]) AS change
  RETURN collect(one {.*, speaker: speaker.id, actor: speaker, change: change.id, changed: change.from}) AS positions
}
UNWIND [one IN positions WHERE one.stance = 'SUPPORT'] AS support
UNWIND [one IN positions WHERE one.stance = 'OPPOSE' AND one.speaker <> support.speaker] AS opposition
WITH ask, target, support, opposition,
  CASE WHEN support.changed <= opposition.from THEN support.change
    WHEN opposition.changed <= support.from THEN opposition.change END AS change,
  head([x IN changes WHERE support.until < x.day <= opposition.from OR opposition.until < x.day <= support.from | x.id]) AS status
WHERE ask.superseded OR (change IS NULL AND status IS NULL)

// @name contradictions
UNWIND $batch.asked AS ask
CALL (ask) {
// @include contradictionsAsked
  WITH *, [support.speaker, opposition.speaker, support.start, opposition.start, support.id, opposition.id] AS cursor
  WHERE ask.after IS NULL OR cursor > ask.after
  ORDER BY cursor LIMIT $limit
  RETURN collect({cursor: cursor, node: {
    target: target {.*, labels: labels(target)}, supporter: properties(support.actor), opponent: properties(opposition.actor),
    support: support.id, opposition: opposition.id, change: change, status: status
  }}) AS rows
}
CALL (ask) {
  WITH ask WHERE $total
// @include contradictionsAsked
  RETURN count(*) AS total
}
RETURN ask.key AS key, {rows: rows, total: total} AS value
