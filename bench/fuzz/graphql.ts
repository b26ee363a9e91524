import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { managedNeo4j } from '../../src/graph/managed.ts';
import { serve } from '../serve.ts';

/**
 * `node bench/fuzz/graphql.ts [--schemathesis PROGRAM] [--examples 150] [--seed N]`: a real `entente serve` over a private Neo4j with
 * the packaged seeds, asked by schemathesis what it makes up from the schema, changes included: so many operations of each query
 * and mutation. Tells how they were answered, and fails when one was an error of ours.
 */
const { values } = parseArgs({
  options: {
    schemathesis: { type: 'string', default: 'schemathesis' },
    examples: { type: 'string', default: '150' },
    seed: { type: 'string' },
  },
});
const home = mkdtempSync(join(tmpdir(), 'entente-fuzz-'));
const lib = join(import.meta.dirname, '../../.entente/neo4j/lib');
const neo4j = await managedNeo4j({ home, lib, searchPath: process.env.PATH ?? '' }, console.error);
const token = 'made-up-for-fuzzing';
// Made-up operations are large: these limits let them through.
const limits = {
  ENTENTE_MAX_DEPTH: '40',
  ENTENTE_MAX_ALIASES: '200',
  ENTENTE_MAX_COST: '1000000',
  ENTENTE_LOG: 'error',
};
const server = await serve(neo4j.access(), { ENTENTE_TOKEN: token, ...limits });
try {
  const report = join(home, 'report.har');
  await schemathesis([
    ...['run', `${server.address}/graphql`, '--checks', 'not_a_server_error', '--phases', 'fuzzing'],
    ...['--max-examples', values.examples, '--generation-database', 'none', '--continue-on-failure', '--no-shrink'],
    ...['--header', `Authorization: Bearer ${token}`, '--suppress-health-check', 'all', '--request-timeout', '60'],
    ...['--report', 'har', '--report-har-path', report, '--output-sanitize', 'false'],
    ...(values.seed ? ['--seed', values.seed] : []),
  ]);
  tell(JSON.parse(readFileSync(report, 'utf8')).log.entries);
} finally {
  await server.stop();
  await neo4j.close();
  rmSync(home, { recursive: true, force: true });
}

/** That it ends with an error says only that it has found something; what, the report tells. */
async function schemathesis(options: string[]): Promise<void> {
  const env = { ...process.env, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: import.meta.dirname };
  const run = promisify(execFile)(values.schemathesis, options, { env, cwd: home, maxBuffer: 1e9 });
  const { stdout } = await run.catch((error) => {
    if (typeof error.code === 'number') return error as { stdout: string };
    throw error;
  });
  console.log(/.*\bseed\b.*/i.exec(stdout)?.[0]?.trim() ?? stdout.slice(-2000));
}

type Entry = { request: { postData?: { text: string } }; response: { status: number; content: { text?: string } } };

function tell(entries: Entry[]): void {
  const asked = entries.filter(({ request }) => request.postData && !request.postData.text.includes('__schema'));
  const codes: Record<string, number> = {};
  let faults = 0;
  for (const { request, response } of asked) {
    const found = [...(response.content.text ?? '').matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code as string);
    const kinds = new Set(found.length ? found : [response.status === 200 ? 'answered' : `status ${response.status}`]);
    for (const kind of kinds) codes[kind] = (codes[kind] ?? 0) + 1;
    if (response.status !== 500 && !kinds.has('INTERNAL')) continue;
    if (++faults <= 20) console.log(response.status, [...kinds].join(' '), request.postData?.text.slice(0, 2000));
  }
  console.log(`${asked.length} operations`, codes);
  console.log(`${faults} answered with an error of ours`);
  if (faults > 0 || asked.length === 0) process.exitCode = 1;
}
