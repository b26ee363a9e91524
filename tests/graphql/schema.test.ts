import {
  createSourceEventStream,
  defaultFieldResolver,
  type ExecutionArgs,
  execute,
  executeSubscriptionEvent,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  validateSubscriptionArgs,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Batches } from '../../src/graphql/batch.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { ChangeCounter } from '../../src/graphql/subscriptions/change-counter.ts';
import type { Step } from '../../src/graphql/subscriptions/events.ts';
import { Figures } from '../../src/graphql/watch/figures.ts';
import { seededServer, spoil } from './seeded.ts';

let server: Awaited<ReturnType<typeof seededServer>>;
beforeAll(async () => {
  server = await seededServer();
});
afterAll(() => server.close());

/** What the seeds do not tell, so that every field has something to answer. */
const completed = `
  MATCH (article:Article)-[:HAS_MENTION]->(mention:Mention)
  SET article.url = 'https://example.org/1', article.retrievedOn = '2023-03-24', article.synthetic = false
  WITH DISTINCT article
  MATCH (event:Event) SET event += {mode: 'vote', votesAgainst: 0, abstentions: 0, killed: 0, wounded: 0, arrested: 0}
  WITH DISTINCT article, event MATCH (agreement:Agreement) MERGE (event)-[:CONCERNS]->(agreement)
  WITH DISTINCT article MATCH (country:Country) SET country.description = 'A country'
  WITH DISTINCT article MATCH (group:Group) SET group.wikidataId = 'Q1', group.description = 'A group'
  WITH DISTINCT article MATCH (person:Person) SET person.description = 'A person', person.wikidataId = 'Q2'
  WITH DISTINCT article MATCH (organization:Organization) SET organization.description = 'O', organization.wikidataId = 'Q3'`;

/** A promise kept and one kept by an event, a change of stance, and an agreement whose status its two sides tell apart. */
const promised = `
  MATCH (article:Article {id: 'libya-calls-for-regional-security-alliance'})
  MATCH (event:Event)
  WITH article, event LIMIT 1
  CREATE (pact:Agreement {id: 'pact', name: 'Pact', type: 'OTHER', description: 'A pact'})
  WITH *
  UNWIND [['LBY', 'SUPPORT', '01-01'], ['LBY', 'OPPOSE', '03-01'], ['TUN', 'SUPPORT', '05-01'], ['TUN', 'OPPOSE', '02-01']] AS row
  MATCH (speaker:Actor {id: row[0]})
  MATCH (other:Actor {id: CASE row[0] WHEN 'LBY' THEN 'TUN' ELSE 'LBY' END})
  CREATE (speaker)-[:SAID]->(s:Statement {id: 's-pact-' + row[2], content: 'L', kind: 'INDIRECT', type: 'INTENTION',
    polarity: 'AFFIRMED', confidence: 1.0, method: 'CURATED', nested: false, start: 0, saidOnBasis: 'STATED',
    saidOnEarliest: '2014-' + row[2], saidOnLatest: '2014-' + row[2], saidDay: 16071 + 30 * toInteger(left(row[2], 2))})
  CREATE (s)-[:ABOUT {stance: row[1], promised: 'SIGNED', due: '2014-01', dueBasis: 'STATED', dueLatest: '2014-01-31'}]->(pact)
  CREATE (s)-[:ABOUT {stance: 'NEUTRAL'}]->(other)
  CREATE (s)-[:REPORTED_IN {sentence: 'L', sentenceSpan: [0, 1], contentSpans: [0, 1], contents: ['L']}]->(article)
  FOREACH (_ IN CASE row[2] WHEN '05-01' THEN [1] ELSE [] END | CREATE (event)-[:FULFILS]->(s))
  CREATE (status:AgreementStatus {id: 't-pact-' + row[2], asOf: '2014-' + row[2], asOfBasis: 'STATED',
    asOfEarliest: '2014-' + row[2], asOfLatest: '2014-' + row[2], status: CASE row[2] WHEN '03-01' THEN 'PROPOSED' ELSE 'SIGNED' END})
  CREATE (status)-[:STATUS_OF {articleId: article.id, start: 0, end: 1, sentence: 'L', statementId: s.id, key: row[2]}]->(pact)`;

/** What waits for review, and two actors to be merged. */
const waiting = `
  MATCH (article:Article {id: 'libya-calls-for-regional-security-alliance'})
  MATCH (one:Actor {id: 'LBY'}) MATCH (two:Actor {id: 'TUN'})
  CREATE (article)<-[:REPORTED_IN {sentence: 'L', sentenceSpan: [0, 1], contentSpans: [0, 1], contents: ['L']}]-
    (:Statement {id: 's-waiting', content: 'L', kind: 'INDIRECT', type: 'STATEMENT', polarity: 'AFFIRMED', confidence: 0.1,
      awaiting: 0.1, method: 'EXTRACTED', nested: false, start: 0, articleId: article.id})
  CREATE (article)-[:HAS_MENTION]->(m:Mention {id: 'm-waiting', text: 'L', start: 0, end: 1, form: 'NAME', awaiting: 0.2})
  CREATE (m)-[:REFERS_TO {judgement: 'UNSURE', by: 'entente', reason: 'r'}]->(one)
  CREATE (m)-[:REFERS_TO {judgement: 'UNSURE', by: 'entente', reason: 'r'}]->(two)
  CREATE (:Agreement {id: 'pact-one', name: 'Pact one', type: 'OTHER'})-[:SAME_AS {judgement: 'UNSURE', by: 'entente'}]->
    (:Agreement {id: 'pact-two', name: 'Pact two', type: 'OTHER'})
  CREATE (:Actor:Person {id: 'someone', name: 'Someone', kind: 'PERSON'})`;

/** In this order: each finds what the one before has left. */
const mutations = `
  ingestArticle(input: {text: "Le ministre a dit que la frontière restait fermée et que rien n'avait été signé par les deux pays."})
  reviewStatement(id: "s-waiting", verdict: ACCEPTED, reason: "r") withdrawReview(id: "s-waiting")
  judgeMention(mention: "m-waiting", actor: "LBY", judgement: POSITIVE) withdrawMentionJudgement(mention: "m-waiting")
  judgeAgreements(agreement: "pact-one", other: "pact-two", judgement: NEGATIVE)
  mergeActors(merged: "someone", into: "abdullah-al-thani") unmergeActors(merged: "someone")`;

/** What the seeds have brought. */
const subscriptions = 'statementAdded(since: "0") agreementChanged(since: "0")';

/** Each root field that leads to all of its types, with arguments that find something. */
const roots = `
  whoSaidWhat statements statement(id: $statement) actor(name: "LBY") actor(name: "abdullah-al-thani")
  actor(name: "house-of-representatives-libya") actor(name: "algeria-egypt-tunisia") actors(first: 2)
  article(id: "libya-calls-for-regional-security-alliance") articles agreement(name: "joint-forces-libya-neighbours") agreements
  event(id: "house-of-representatives-requests-intervention") events topic(name: "terrorism") topics(first: 2)
  position(name: "libya-prime-minister") positions(first: 2) occupancies(statedOnly: true)
  relationship(a: "LBY", b: "abdullah-al-thani") relationship(a: "abdullah-al-thani", b: "moncef-marzouki")
  paths(from: "abdullah-al-thani", to: "moncef-marzouki", first: 3) whoAboutWhom(first: 2) timeline
  contradictions(about: "pact", includeSuperseded: true) positionChanges(about: "pact") commitments(agreement: "pact")
  briefing(actor: "LBY") dyad(a: "LBY", b: "TUN") agreement(name: "pact") search(text: "Libya", first: 5) stats reviewQueue(first: 3)`;

test('every field of the schema is answered by a resolver or a property', { timeout: 120_000 }, async () => {
  const { graph } = server;
  await spoil(graph, completed);
  await spoil(graph, promised);
  await spoil(graph, waiting);
  const [statement] = await graph.readText<{ id: string }>(
    'MATCH (s:Statement {nested: true}) RETURN s.id AS id LIMIT 1',
  );
  const schema = executableSchema();
  const answered = watched(schema);
  const asked = [
    ...Array.from(roots.matchAll(ROOT), (root) => ({ root, operation: 'query', type: schema.getQueryType() })),
    ...Array.from(mutations.matchAll(ROOT), (root) => ({
      root,
      operation: 'mutation',
      type: schema.getMutationType(),
    })),
    ...Array.from(subscriptions.matchAll(ROOT), (root) => ({
      root,
      operation: 'subscription',
      type: schema.getSubscriptionType(),
    })),
  ];
  const changes = new ChangeCounter(graph);
  for (const { root, operation, type } of asked) {
    const [text, name = ''] = root;
    const field = type?.getFields()[name];
    if (!field) throw new Error(`there is no field ${name}`);
    const signal = AbortSignal.timeout(60_000);
    const { errors } = await (operation === 'subscription' ? firstEvent : execute)({
      schema,
      document: parse(
        `${operation}${operation === 'query' ? ' ($statement: ID!)' : ''} { ${text} ${selection(schema, field.type, 3)} }`,
      ),
      variableValues: { statement: statement?.id },
      contextValue: {
        graph,
        signal,
        batches: new Batches(graph, { signal }),
        permit: () => {},
        changes,
        lastEventId: null,
        figures: new Figures(),
      },
    });
    expect(errors, text).toBeUndefined();
  }
  expect(fieldsOf(schema).filter((field) => !answered.has(field))).toEqual([]);
});

async function firstEvent(args: ExecutionArgs) {
  const validated = validateSubscriptionArgs(args);
  if (!('schema' in validated)) return { errors: validated };
  for await (const { event } of (await createSourceEventStream(validated)) as AsyncIterable<Step>)
    if (event) return executeSubscriptionEvent({ ...validated, rootValue: event });
  return { errors: ['nothing happened'] };
}

const ROOT = /(\w+)(\([^)]*\))?/g;

/** The names of the fields that have answered something; null counts, undefined is a field that nobody answers. */
function watched(schema: GraphQLSchema): Set<string> {
  const answered = new Set<string>();
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (...args) => {
        const value = await resolve(...args);
        if (value !== undefined) answered.add(`${type.name}.${field.name}`);
        return value;
      };
    }
  }
  return answered;
}

const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
const fieldsOf = (schema: GraphQLSchema) =>
  objectTypes(schema).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

const required: Record<string, string> = { holder: '(on: "2014-07-13")', statusOn: '(date: "2014-12-31")' };

/** All fields, and what they lead to, `depth` objects deep; two rows a page. */
function selection(schema: GraphQLSchema, output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isAbstractType(type))
    return `{ ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selection(schema, one, depth)}`)
      .join(' ')} }`;
  const fields = Object.values((type as GraphQLObjectType).getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => {
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      return `${field.name}${required[field.name] ?? page} ${selection(schema, field.type, depth - 1)}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}
