import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan, type ResultSummary } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { queries } from '../../src/graph/queries.ts';
import { driverValue } from '../../src/graph/rows.ts';
import { nothingAsked } from '../../src/graphql/plan-reads.ts';
import { seededServer } from './seeded.ts';

/** With the types that `planReads` gives, so that its plans serve here too. */
const parameters = driverValue(nothingAsked);

/** The port switches notifications off, so the driver is asked itself. */
let driver: Driver;

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  // On a graph with something in it: on an empty one a scan of all there is is the cheapest plan.
  await (await seededServer()).close();
  // Neo4j warns of names it has never seen. A name once seen stays known, so all names of the model are made known, and no other.
  const { labels, types, properties } = modelNames();
  await driver.executeQuery(
    `CALL () { UNWIND $labels AS name CALL db.createLabel(name) RETURN count(*) AS l }
     CALL () { UNWIND $types AS name CALL db.createRelationshipType(name) RETURN count(*) AS t }
     CALL () { UNWIND $properties AS name CALL db.createProperty(name) RETURN count(*) AS p }
     RETURN l, t, p`,
    { labels, types, properties },
  );
});
afterAll(() => driver.close());

async function explain(text: string): Promise<ResultSummary> {
  const session = driver.session();
  try {
    return (await session.run(`EXPLAIN ${text}`, parameters)).summary;
  } finally {
    await session.close();
  }
}

/** What is wrong with a query's plan: Neo4j's warnings, and scans of all nodes. */
async function faults(text: string): Promise<string[]> {
  const summary = await explain(text);
  const warnings = summary.notifications
    .filter(({ code }) => !code.endsWith('ParameterNotProvided'))
    .map(({ code, description }) => `${code}: ${description}`);
  const scans = operators(summary.plan as Plan).filter((name) => /All(Nodes|Relationships)Scan/.test(name));
  return [...warnings, ...scans];
}

const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)];

describe('EXPLAIN finds nothing wrong with the query', () => {
  test.for([...queries()])('%s', async ([, { text }]) => {
    expect(await faults(text)).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['an unknown label', 'MATCH (n:Statemant) RETURN n', /UnknownLabel/],
    ['an unknown relationship type', 'MATCH (:Actor)-[:SIAD]->(n) RETURN n', /UnknownRelationshipType/],
    ['an unknown property', 'MATCH (n:Actor) RETURN n.nmae', /UnknownPropertyKey/],
    ['a cartesian product', 'MATCH (a:Actor), (b:Topic) RETURN a, b', /CartesianProduct/],
    ['a deprecated feature', 'MATCH (a:Actor) CALL { WITH a RETURN 1 AS one } RETURN one', /Deprecation/],
    ['a scan of all nodes', "MATCH (n) WHERE n.name = 'x' RETURN n", /AllNodesScan/],
  ])('finds %s', async (_, text, fault) => {
    expect((await faults(text)).join()).toMatch(fault);
  });
  test('finds a syntax error', async () => {
    await expect(faults('MATCH (n:Actor) RETRUN n')).rejects.toThrow(/Invalid input/);
  });
});

/** The labels, relationship types and properties of docs/graph-model.md. */
function modelNames() {
  const lines = readFileSync('docs/graph-model.md', 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, 3));
  const names = {
    labels: ['Curated', 'Migration'],
    types: [] as string[],
    properties: [
      'id',
      'seed',
      'articleId',
      'start',
      'end',
      'sentence',
      'statementId',
      'checksum',
      'appliedAt',
      'mergedFrom',
    ],
  };
  for (const [what = '', cell = ''] of rows) {
    const type = [...what.matchAll(/\[:(\w+)\]/g)].map((match) => match[1] as string);
    names.types.push(...type);
    if (type.length === 0) names.labels.push(...[...what.matchAll(/`(\w+)`/g)].map((match) => match[1] as string));
    for (const date of cell.matchAll(/date `(\w+)`/g))
      for (const part of ['', 'Precision', 'Basis', 'Text', 'Inferred', 'Reason', 'Earliest', 'Latest'])
        names.properties.push(date[1] + part);
    names.properties.push(...[...cell.replace(/\([^)]*\)/g, '').matchAll(/[a-z]\w*/g)].map((match) => match[0]));
  }
  return names;
}
