import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDoctor } from '../../src/cli/doctor.ts';
import { createOutput } from '../../src/cli/output.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { neo4jSettings, testGraph, wipe } from '../support/graph.ts';
import { listening, unusedPort } from '../support/ports.ts';

let graph: Graph;
let home: string;
beforeAll(async () => {
  graph = await testGraph();
  await wipe(graph);
  await prepareSchema(graph);
  home = join(mkdtempSync(join(tmpdir(), 'entente-doctor-')), 'home');
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
  rmSync(join(home, '..'), { recursive: true });
});

/** What `entente doctor --json` finds, by check, and the error that it ends with. */
async function doctor({ PATH = '/nowhere', ...environment }: Record<string, string>) {
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  const settings = readSettings({ ENTENTE_PORT: String(await unusedPort()), ENTENTE_HOME: home, ...environment });
  const program = new Command();
  addDoctor(program, {
    output: createOutput(stream, stream, false),
    settings: () => ({ ...settings, searchPath: PATH }),
    stop: new AbortController().signal,
  });
  const error = await program.parseAsync(['node', 'entente', 'doctor', '--json']).then(
    () => null,
    ({ message }) => message,
  );
  const { checks } = JSON.parse(said) as { checks: { name: string; isFine: boolean; found: string; remedy: string }[] };
  return { error, of: (name: string) => checks.find((check) => check.name === name) };
}

test('a Neo4j as it should be is found so, with its version, its schema and what it holds', async () => {
  const empty = await doctor(neo4jSettings());
  expect(empty.of('Graph')?.found).toMatch(/^empty/);
  await graph.writeText((run) => run("CREATE (:Article {id: 'a'})"));
  const { error, of } = await doctor(neo4jSettings());
  expect(error).toBe(null);
  expect(of('Version')?.found).toMatch(/^5\.\d+\.\d+ (community|enterprise) /);
  expect(of('Indexes')?.found).toMatch(/^all \d+ online$/);
  expect(of('Graph')?.found).toMatch(/^1 articles, 0 statements/);
});

test('an index that is gone and a migration that we do not know are told', async () => {
  await graph.writeText((run) => run('DROP INDEX alias_key'));
  const lacking = await doctor(neo4jSettings());
  expect(lacking.error).toBe('One thing is wrong.');
  expect(lacking.of('Schema')).toMatchObject({
    isFine: false,
    found: 'constraints or indexes missing: alias_key',
    remedy: expect.stringContaining('entente serve'),
  });
  await graph.writeText((run) => run("CREATE (:Migration {name: '999-from-tomorrow', checksum: 'x'})"));
  expect((await doctor(neo4jSettings())).of('Schema')?.found).toContain('999-from-tomorrow');
});

test('a wrong password and a server that is away have different remedies', async () => {
  const refused = await doctor({ ...neo4jSettings(), NEO4J_PASSWORD: 'wrong' });
  expect(refused.of('Neo4j')?.remedy).toContain('NEO4J_PASSWORD');
  expect(JSON.stringify(refused.of('Neo4j'))).not.toContain(neo4jSettings().NEO4J_PASSWORD);
  const away = await doctor({ NEO4J_URI: `bolt://127.0.0.1:${await unusedPort()}` });
  expect(away.of('Neo4j')?.remedy).toMatch(/^Start that server/);
});

test('without tools, with a taken port and no folder to write to, all of it is told, and nothing is made', async () => {
  const other = createServer((socket) => socket.end('no HTTP'));
  const port = await listening(other);
  const { error, of } = await doctor({ ENTENTE_PORT: String(port), ENTENTE_HOME: join(import.meta.filename, 'home') });
  other.close();
  expect(of('Port')?.found).toBe(`another program listens at ${port} of 127.0.0.1`);
  expect(of('Java')).toMatchObject({ isFine: false, found: 'no java on the search path' });
  expect(of('Jars')?.remedy).toBe('Install Maven.');
  expect(of('Home')?.isFine).toBe(false);
  expect(of('Private Neo4j')?.found).toMatch(/^not running/);
  expect(error).toBe('4 things are wrong.');
});
