// What two actors share.

// The positions of one that the other holds or held.
// @name sharedPositions
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (person:Person {id: ask.a})-[held:HELD]->(position:Position)-[:OF]->(:Actor {id: ask.b})
  RETURN person, held, position
  UNION
  MATCH (person:Person {id: ask.b})-[held:HELD]->(position:Position)-[:OF]->(:Actor {id: ask.a})
  RETURN person, held, position
}
WITH ask, person, held, position ORDER BY person.name, held.fromEarliest, position.id
WITH ask, collect(
// @include occupancy
) AS value
RETURN ask.key AS key, value

// Topics on which both spoke, with the ids of each side's statements in the order of the text.
// @name sharedTopics
UNWIND $batch.asked AS ask
CALL (ask) {
  MATCH (:Actor {id: ask.a})-[:SAID]->(s:Statement)-[about:ABOUT]->(topic:Topic) WHERE s.rejected IS NULL
  WITH ask, topic, s, about ORDER BY s.start, s.id
  WITH ask, topic, collect(s.id) AS a, collect([about.stance, s.polarity]) AS aStances
  MATCH (:Actor {id: ask.b})-[:SAID]->(s:Statement)-[about:ABOUT]->(topic) WHERE s.rejected IS NULL
  WITH topic, a, aStances, s, about ORDER BY s.start, s.id
  WITH topic, a, aStances, collect(s.id) AS b, collect([about.stance, s.polarity]) AS bStances
  ORDER BY topic.name, topic.id
  RETURN collect({topic: topic {.*}, a: a[0..20], b: b[0..20],
    opposed: (['SUPPORT', 'AFFIRMED'] IN aStances AND any(x IN bStances WHERE x[0] = 'OPPOSE'))
      OR (['SUPPORT', 'AFFIRMED'] IN bStances AND any(x IN aStances WHERE x[0] = 'OPPOSE'))}) AS value
}
RETURN ask.key AS key, value
