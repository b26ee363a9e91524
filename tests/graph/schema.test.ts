import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { cypherFolder } from '../../src/graph/queries.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { statementsOf } from '../../src/graph/statements.ts';
import { testGraph, wipe } from '../support/graph.ts';

let graph: Graph;
let second: Graph;
let folder: string;

beforeAll(async () => {
  [graph, second] = await Promise.all([testGraph(), testGraph()]);
});
afterAll(async () => {
  await wipe(graph);
  await dropSchema();
  await Promise.all([graph.close(), second.close()]);
});
beforeEach(async () => {
  await wipe(graph);
  await dropSchema();
  folder = mkdtempSync(join(tmpdir(), 'entente-schema-'));
  write('schema.cypher', 'CREATE CONSTRAINT toy_id IF NOT EXISTS FOR (t:Toy) REQUIRE t.id IS UNIQUE;');
  return () => rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function dropSchema(): Promise<void> {
  const constraints = await graph.readText<{ name: string }>('SHOW CONSTRAINTS YIELD name');
  await graph.writeText(async (run) => {
    for (const { name } of constraints) await run(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  });
  const indexes = await graph.readText<{ name: string }>(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  );
  await graph.writeText(async (run) => {
    for (const { name } of indexes) await run(`DROP INDEX \`${name}\` IF EXISTS`);
  });
}

const toys = () => graph.readText('MATCH (t:Toy) RETURN t.id AS id ORDER BY id');

test('migrations run once and in order, and are recorded', async () => {
  write('migrations/001-first.cypher', "CREATE (:Toy {id: 'a'});");
  write(
    'migrations/002-second.cypher',
    "MATCH (t:Toy) SET t.id = t.id + 'b';\nCREATE (:Toy {id: 'c; d'}); // not; two\n",
  );
  expect(await prepareSchema(graph, folder)).toEqual({ applied: ['001-first', '002-second'] });
  expect(await prepareSchema(graph, folder)).toEqual({ applied: [] });
  expect(await toys()).toEqual([{ id: 'ab' }, { id: 'c; d' }]);
  const records = await graph.readText(
    'MATCH (m:Migration) RETURN m.name AS name, size(m.checksum) AS size, m.appliedAt IS NULL AS never ORDER BY name',
  );
  expect(records).toEqual([
    { name: '001-first', size: 64, never: false },
    { name: '002-second', size: 64, never: false },
  ]);
});

test('two that start together apply each migration once', async () => {
  for (const number of ['001', '002', '003'])
    write(`migrations/${number}-add.cypher`, `CREATE (:Toy {id: '${number}'})`);
  const prepared = await Promise.all([prepareSchema(graph, folder), prepareSchema(second, folder)]);
  expect(prepared.flatMap(({ applied }) => applied).sort()).toEqual(['001-add', '002-add', '003-add']);
  expect(await toys()).toHaveLength(3);
});

test('the constraints of schema.cypher hold afterwards', async () => {
  await prepareSchema(graph, folder);
  await graph.writeText((run) => run("CREATE (:Toy {id: 'a'})"));
  await expect(graph.writeText((run) => run("CREATE (:Toy {id: 'a'})"))).rejects.toThrow(/already exists/);
});

test('a migration that fails leaves nothing, says where, and can be mended', async () => {
  write('migrations/001-broken.cypher', "CREATE (:Toy {id: 'a'});\n\nMATCH (t:Toy) SET t.id = 1 / 0;\n");
  await expect(prepareSchema(graph, folder)).rejects.toThrow(`${folder}/migrations/001-broken.cypher:3: `);
  expect(await graph.readText('MATCH (n) RETURN n')).toEqual([]);
  write('migrations/001-broken.cypher', "CREATE (:Toy {id: 'a'})");
  expect(await prepareSchema(graph, folder)).toEqual({ applied: ['001-broken'] });
});

test('a migration that was changed after it was applied is refused, and nothing is done', async () => {
  write('migrations/001-first.cypher', "CREATE (:Toy {id: 'a'})");
  await prepareSchema(graph, folder);
  write('migrations/001-first.cypher', "CREATE (:Toy {id: 'b'})");
  write('migrations/002-second.cypher', "CREATE (:Toy {id: 'c'})");
  await expect(prepareSchema(graph, folder)).rejects.toThrow(/001-first\.cypher: changed since it was applied/);
  expect(await toys()).toEqual([{ id: 'a' }]);
});

test('a database that knows a newer migration is refused', async () => {
  write('migrations/001-first.cypher', "CREATE (:Toy {id: 'a'})");
  await prepareSchema(graph, folder);
  rmSync(join(folder, 'migrations/001-first.cypher'));
  await expect(prepareSchema(graph, folder)).rejects.toThrow(/migration 001-first, which this Entente does not know/);
});

test.each([
  ['a gap', '002-second.cypher', /002-second\.cypher: expected number 001/],
  ['a name without a number', 'first.cypher', /first\.cypher: expected a name like 001-what-it-does\.cypher/],
])('%s among the migrations is refused', async (_, name, message) => {
  write(`migrations/${name}`, 'CREATE (:Toy)');
  await expect(prepareSchema(graph, folder)).rejects.toThrow(message);
});

test("Entente's own schema can be applied by two at once, and again", async () => {
  await Promise.all([prepareSchema(graph), prepareSchema(second)]);
  const indexes = () => graph.readText('SHOW INDEXES YIELD name, state, populationPercent ORDER BY name');
  const first = await indexes();
  expect(first.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  await prepareSchema(graph);
  expect(await indexes()).toEqual(first);
  expect(statementsOf(join(cypherFolder, 'schema.cypher')).length).toBeGreaterThan(10);
});
