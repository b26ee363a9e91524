import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/errors.ts';
import { backUp, restore } from '../../src/graph/managed/backup.ts';
import { layoutOf, makeFolders, neo4jVersion } from '../../src/graph/managed/layout.ts';
import { tryLock } from '../../src/graph/managed/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
  file = join(folder, 'graph.tgz');
  return () => rmSync(folder, { recursive: true });
});

/** The files of a private Neo4j that has stopped. */
function stopped(name: string, store: string, version = neo4jVersion) {
  const settings = { home: join(folder, name) };
  const layout = layoutOf(settings);
  makeFolders(layout);
  mkdirSync(join(layout.data, 'databases/neo4j'), { recursive: true });
  writeFileSync(join(layout.data, 'databases/neo4j/store'), store);
  writeFileSync(layout.version, version);
  writeFileSync(layout.password, `password of ${store}\n`);
  return { settings, layout, store: () => readFileSync(join(layout.data, 'databases/neo4j/store'), 'utf8') };
}

test('a backup restored elsewhere has the data and the password, and is for its owner alone', async () => {
  const from = stopped('from', 'old');
  expect(await backUp(from.settings, file)).toBe(statSync(file).size);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const home = join(folder, 'to');
  await restore({ home }, file, false);
  const to = layoutOf({ home });
  expect(readFileSync(join(to.data, 'databases/neo4j/store'), 'utf8')).toBe('old');
  expect(readFileSync(to.password, 'utf8')).toBe('password of old\n');
  await expect(backUp(from.settings, file)).rejects.toThrow('is there already');
});

test('a graph that is there is replaced only when that is said, and then wholly', async () => {
  await backUp(stopped('from', 'old').settings, file);
  const to = stopped('to', 'new');
  writeFileSync(join(to.layout.data, 'only-here'), '');
  await expect(restore(to.settings, file, false)).rejects.toThrow('--replace');
  expect(to.store()).toBe('new');
  await restore(to.settings, file, true);
  expect(to.store()).toBe('old');
  expect(existsSync(join(to.layout.data, 'only-here'))).toBe(false);
});

test('what is no whole backup, or of a newer Neo4j, changes nothing', async () => {
  const to = stopped('to', 'new');
  await backUp(stopped('later', 'x', '5.99.0').settings, file);
  await expect(restore(to.settings, file, true)).rejects.toThrow('written by Neo4j 5.99.0');
  const cut = join(folder, 'cut.tgz');
  writeFileSync(cut, readFileSync(file).subarray(0, 100));
  await expect(restore(to.settings, cut, true)).rejects.toThrow(`${cut} is no whole backup of Entente`);
  expect(to.store()).toBe('new');
  expect(readFileSync(to.layout.password, 'utf8')).toBe('password of new\n');
});

test('a Neo4j in use is neither backed up nor replaced, and an empty home is told', async () => {
  await backUp(stopped('from', 'old').settings, file);
  const used = stopped('used', 'new');
  const held = tryLock(used.layout.lock);
  await expect(backUp(used.settings, join(folder, 'other.tgz'))).rejects.toThrow(GraphUnavailable);
  await expect(restore(used.settings, file, true)).rejects.toThrow('stop Entente first');
  held?.release();
  expect(used.store()).toBe('new');
  await expect(backUp({ home: join(folder, 'none') }, join(folder, 'x.tgz'))).rejects.toThrow('There is no graph');
});
