import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import type { NodeRow, RelationshipRow } from '../../src/model/rows.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import { testGraph, wipe } from '../support/graph.ts';

/** The seeds in the tests' Neo4j, asked over GraphQL; `reads` are the names of the queries that the last question cost. */
export async function seededServer() {
  const graph = await testGraph();
  await prepareSchema(graph);
  await wipe(graph);
  await writeSeeds(graph);
  const reads: string[] = [];
  const counting = {
    read: (query, ...rest) => {
      reads.push(query);
      return graph.read(query, ...rest);
    },
    ping: () => graph.ping(),
  } as Graph;
  const server = createServer({
    graph: counting,
    schema: executableSchema(),
    log: createLog('error', console.error),
    examples: [],
  });
  // biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects
  const answer = async (query: string, variables?: object): Promise<any> => {
    reads.length = 0;
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  /** The data of an answer without errors. */
  const ask = async (query: string, variables?: object) => {
    const { data, errors } = await answer(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  /** The extensions of the only error. */
  const refusal = async (query: string, variables?: object) => {
    const { errors } = await answer(query, variables);
    expect(errors).toHaveLength(1);
    return { message: errors[0].message, ...errors[0].extensions };
  };
  return { graph, ask, refusal, reads, close: () => graph.close() };
}

async function writeSeeds(graph: Graph): Promise<void> {
  const files = ['gazetteer', 'articles'].flatMap((folder) =>
    readdirSync(join('seeds', folder)).map((file) => join('seeds', folder, file)),
  );
  const seeds = files.map((file) => ({ name: file, shown: file, bytes: readFileSync(file) }));
  const { nodes, relationships } = checkSeeds(draftSeeds(seeds), EMPTY_GRAPH);
  await graph.writeText(async (run) => {
    for (const [labels, rows] of Map.groupBy(
      nodes.map(({ row }) => row),
      labelsOf,
    ))
      await run(`UNWIND $rows AS row CREATE (n:Curated:${labels}) SET n = row.properties`, { rows });
    for (const [pattern, rows] of Map.groupBy(
      relationships.map(({ row }) => row),
      patternOf,
    )) {
      const [from, type, to] = pattern.split(' ');
      await run(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from.id}) MATCH (b:${to} {id: row.to.id}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  });
}

const labelsOf = ({ label, properties: { kind } }: NodeRow): string =>
  label === 'Actor' ? `Actor:${String(kind).charAt(0)}${String(kind).slice(1).toLowerCase()}` : label;
const patternOf = ({ from, type, to }: RelationshipRow): string => `${from.label} ${type} ${to.label}`;
