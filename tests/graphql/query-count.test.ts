import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededServer } from './seeded.ts';

/** What one operation costs: so many Cypher queries, whatever the number of rows. */
let server: Awaited<ReturnType<typeof seededServer>>;
beforeAll(async () => {
  server = await seededServer();
});
afterAll(() => server.close());

const statement = `content kind speaker { name kind } about { stance target { ... on Actor { name } ... on Topic { name } } }
  toldTo { name } saidOn { value inferred } evidence { sentence { text } article { title publisher { name } } }`;

test.each([
  [
    'twenty statements with speaker, targets, hearers, evidence, article and publisher, and their number: names and list',
    `{ whoSaidWhat(about: "Libya", first: 20) { totalCount nodes { ${statement} } } }`,
    ['namedNodes', 'statementsFromActor'],
  ],
  [
    'the same without a name: the list alone',
    `{ whoSaidWhat(first: 20) { nodes { ${statement} } } }`,
    ['statementsFromAll'],
  ],
  [
    'several names at once: one more query, and one for what is narrower than the topic',
    `{ whoSaidWhat(speaker: "al-Thani", about: "Libya", topic: "joint forces") { nodes { id } } }`,
    ['namedNodes', 'topicsWithin', 'statementsFromSpeaker'],
  ],
  [
    'agreements with all that belongs to them: list and details',
    `{ agreements { totalCount nodes { name proposers { actor { name } evidence { sentence { text } article { publisher { name } } } }
      parties { actor { name } } aims { topic { name } } precedents { agreement { name } } sameAs { judgement }
      status { status party { name } } statusHistory { status } statusOn(date: "2014-12-31") { status } } } }`,
    ['agreements', 'agreementDetails'],
  ],
  [
    'events with all that belongs to them: list and details',
    `{ events { nodes { description actors { name } recipients { name } topics { name } places { name } agreements { name }
      evidence { sentence { text } } } } }`,
    ['events', 'eventDetails'],
  ],
  [
    'fifty actors, each with names, country, first statements and offices: one query a field',
    `{ actors(first: 50) { nodes { name aliases { name } country { name } memberOf { name } said(first: 3) { nodes { content } }
      mentions(first: 3) { nodes { span { text } article { title } position { title } } }
      ... on Person { positions { position { title } from } } } } }`,
    ['actors', 'aliases', 'actorLinks', 'statementsFromSpeaker', 'mentions', 'occupancies'],
  ],
  [
    'offices with owner and holders, and where it is said',
    `{ positions(of: "Tunisia") { nodes { title of { name } holders { person { name country { name } } evidence { sentence { text } } } } } }`,
    ['namedNodes', 'positions', 'positionOwner', 'occupancies', 'actorLinks', 'occupancyEvidence'],
  ],
  [
    'deep nesting: one query a level',
    `{ whoSaidWhat { nodes { speaker { said(first: 5) { nodes { about { target { ... on Actor { country { borders { name } } } } }
      nested { speaker { name } nested { content } } } } } } } }`,
    ['statementsFromAll', 'statementsFromSpeaker', 'actorLinks', 'nestedStatements', 'nestedStatements'],
  ],
  [
    'paths: a query a step from each end, then nodes, statements and evidence together',
    `{ paths(from: "al-Thani", to: "Marzouki", maxLength: 2) { length hops { kind from { ... on Actor { name } ... on Topic { name } }
      to { ... on Actor { name } ... on Topic { name } } statements { content } evidence { sentence { text } } } } }`,
    ['namedNodes', 'pathNeighbours', 'pathNeighbours', 'pathNode', 'hopStatements'],
  ],
  [
    'changes of stance with both statements, by names and a topic: names, those who speak for a country, the list, the statements',
    `{ positionChanges(speaker: "Tunisia", includeNationals: true, about: "terrorism") { totalCount nodes { earlier { ${statement} } later { ${statement} } } } }`,
    ['namedNodes', 'nationals', 'topicsWithin', 'positionChanges'],
  ],
  [
    'contradictions with both statements and what supersedes them',
    `{ contradictions(about: "foreign intervention", includeSuperseded: true) { totalCount nodes { support { ${statement} } opposition { ${statement} }
      supersededBy { content } supersededByStatus { status } } } }`,
    ['namedNodes', 'contradictions', 'statementById'],
  ],
  [
    'promises with the sentence that promised and what fulfilled them',
    `{ commitments(by: "Libya", asOf: "2014-12-31") { totalCount nodes { status daysLate promise { ${statement} } agreement { status { status } }
      fulfilment { doneOn status { status } event { description } evidence { sentence { text } } } } } }`,
    ['namedNodes', 'nationals', 'commitments', 'statementById', 'agreementDetails'],
  ],
  [
    'the statuses of an agreement, of each party and the whole, with who claims what: the agreement and its details',
    `{ agreement(name: "Joint forces of Libya and its neighbours") { status { status claimedBy { name } claims { status claimedBy { name } } }
      partyStatuses { status party { name } evidence { sentence { text } } } statusHistory { status claimedBy { name } }
      statusOn(date: "2014-12-31") { status } } }`,
    ['namedNodes', 'agreementDetails'],
  ],
  [
    'a briefing: a query a list, and both matrices at once',
    `{ briefing(actor: "Libya", asOf: "2014-12-31") { positions { person { name } position { title } } said(first: 5) { totalCount nodes { ${statement} } }
      spokenAbout(first: 5) { totalCount nodes { ${statement} } } aboutWhom(first: 5) { nodes { target { ... on Actor { name } } statements } }
      byWhom(first: 5) { nodes { speaker { name } statements } } commitments(first: 5) { nodes { status promise { content } } }
      agreements(first: 5) { nodes { name status { status } } } positionChanges(first: 5) { nodes { kind earlier { content } later { content } } } } }`,
    [
      ...[
        'namedNodes',
        'nationals',
        'occupancies',
        'statementsFromSpeaker',
        'statementsFromActor',
        'dyads',
        'commitments',
      ],
      ...['statementById', 'agreements', 'agreementDetails', 'positionChanges'],
    ],
  ],
  [
    'two actors over time: both ways at once',
    `{ dyad(a: "house-of-representatives-libya", b: "international-community") { periods { period aAboutB { statements support } bAboutA { statements } } undated
      aAboutB(first: 5) { nodes { ${statement} } } bAboutA(first: 5) { nodes { ${statement} } }
      agreements { name status { status } } events { description evidence { sentence { text } } } } }`,
    ['namedNodes', 'nationals', 'timeline', 'statementsFromSpeaker', 'agreements', 'events', 'eventDetails'],
  ],
  [
    'search results of all kinds: hits, then statements and articles',
    `{ search(text: "joint forces", first: 50) { totalCount nodes { matched score result { ... on Statement { ${statement} }
      ... on Article { title publisher { name } } ... on Agreement { name } ... on Topic { name } } } } }`,
    ['search', 'statementById', 'articleById'],
  ],
])('%s', async (_, query, reads) => {
  await server.ask(query);
  // What one level asks goes in no fixed order.
  expect([...server.reads].sort()).toEqual([...reads].sort());
});

test('more rows cost no more queries', async () => {
  const query = (
    first: number,
  ) => `{ whoSaidWhat(first: ${first}, includeNested: true) { nodes { ${statement} nestedIn { content }
    nested { content } speaker { country { name } said(first: 2) { nodes { content } } } } } }`;
  await server.ask(query(1));
  const one = server.reads.length;
  await server.ask(query(27));
  expect(server.reads.length).toBe(one);
});
