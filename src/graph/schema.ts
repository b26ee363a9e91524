import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from './graph.ts';
import { cypherFolder, queryText } from './queries.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What was done to a database: the migrations applied now, in order. */
export type Prepared = { applied: string[] };

/**
 * Brings a database to what this Entente needs, at every start: `migrations/NNN-name.cypher`, each once and in order,
 * then `schema.cypher`, whose statements are idempotent, then waits until every index is ready to answer.
 *
 * A migration changes data, in one transaction with its record `(:Migration {name, checksum, appliedAt})`: it is applied
 * wholly or not at all, and once however many processes start together. Constraints and indexes are schema.cypher's: Neo4j
 * does not change both in one transaction.
 *
 * Throws an Error that names the file, before anything is changed, when the migrations here and in the database are not
 * one history; when a statement fails, as file:line.
 */
export async function prepareSchema(graph: Graph, folder = cypherFolder): Promise<Prepared> {
  const migrations = migrationsIn(join(folder, 'migrations'));
  await graph.write((run) => run('migrationNamesAreUnique'));
  checkHistory(migrations, await graph.read<Recorded>('recordedMigrations'));
  const applied: string[] = [];
  for (const migration of migrations) if (await apply(graph, migration)) applied.push(migration.name);
  await runAll(graph, statementsOf(join(folder, 'schema.cypher')));
  await graph.readText(`CALL db.awaitIndexes(${indexesReadyWithin / 1000})`, {}, { timeout: indexesReadyWithin });
  return { applied };
}

/**
 * What a database lacks of what this Entente needs: migrations, and constraints and indexes by name. Changes nothing;
 * throws as `prepareSchema` does when the migrations are not one history.
 */
export async function missingSchema(graph: Graph, folder = cypherFolder): Promise<Missing> {
  const migrations = migrationsIn(join(folder, 'migrations'));
  const recorded = await graph.read<Recorded>('recordedMigrations');
  checkHistory(migrations, recorded);
  const there = new Set((await graph.read<{ name: string }>('indexStates')).map(({ name }) => name));
  // A constraint has an index of its own name.
  const needed = statementsOf(join(folder, 'schema.cypher')).flatMap(
    ({ text }) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1] ?? [],
  );
  return {
    migrations: migrations.slice(recorded.length).map(({ name }) => name),
    indexes: needed.filter((name) => !there.has(name)),
  };
}

export type Missing = { migrations: string[]; indexes: string[] };

type Migration = { name: string; file: string; checksum: string };
type Recorded = { name: string; checksum: string };

const indexesReadyWithin = 300_000;

function migrationsIn(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  return files.sort().map((fileName, index) => {
    const file = join(folder, fileName);
    const number = /^(\d{3})-[a-z0-9-]+\.cypher$/.exec(fileName)?.[1];
    if (number === undefined) throw new Error(`${file}: expected a name like 001-what-it-does.cypher`);
    const expected = String(index + 1).padStart(3, '0');
    if (number !== expected)
      throw new Error(`${file}: expected number ${expected}; migrations count from 001 without a gap`);
    const checksum = createHash('sha256').update(readFileSync(file)).digest('hex');
    return { name: fileName.slice(0, -'.cypher'.length), file, checksum };
  });
}

function checkHistory(here: Migration[], recorded: Recorded[]): void {
  for (const [index, { name, checksum }] of recorded.entries()) {
    const ours = here[index];
    if (ours === undefined)
      throw new Error(`the database has had migration ${name}, which this Entente does not know: use the newer one`);
    if (ours.name !== name)
      throw new Error(`${ours.file}: expected ${name}, which is the migration of that place in the database`);
    if (ours.checksum !== checksum)
      throw new Error(
        `${ours.file}: changed since it was applied (checksum ${checksum.slice(0, 12)} then, ${ours.checksum.slice(0, 12)} now); ` +
          'put it back, and make the change in a new migration',
      );
  }
}

/** Whether it was applied by this call. */
function apply(graph: Graph, { name, file, checksum }: Migration): Promise<boolean> {
  const statements = statementsOf(file);
  return graph.writeText(async (run) => {
    const [merged] = await run<{ isNew: boolean }>(queryText('recordMigration'), { name, checksum });
    if (merged?.isNew !== true) return false;
    for (const statement of statements) await located(statement, () => run(statement.text));
    return true;
  });
}

function runAll(graph: Graph, statements: Statement[]): Promise<void> {
  return graph.writeText(async (run) => {
    for (const statement of statements) await located(statement, () => run(statement.text));
  });
}

/** The error says where; it stays the driver's own, so that what may go better the next time is tried again. */
async function located(statement: Statement, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) error.message = `${statement.file}:${statement.line}: ${error.message}`;
    throw error;
  }
}
