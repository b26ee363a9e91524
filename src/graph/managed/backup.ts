import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { GraphUnavailable } from '../errors.ts';
import { unreadableVersion } from './database.ts';
import { endLeftover } from './java.ts';
import { hasData, type Layout, layoutOf, type ManagedSettings, makeFolders, neo4jVersion } from './layout.ts';
import { tryLock } from './lock.ts';

/**
 * Writes all that a private Neo4j knows (data, its version, its password) into one new file: a zipped tar, readable by this user
 * only. Resolves to its bytes. Throws GraphUnavailable when that Neo4j is in use, an Error when there is nothing or the file is there.
 */
export async function backUp(settings: ManagedSettings, file: string): Promise<number> {
  const layout = layoutOf(settings);
  if (existsSync(file)) throw new Error(`${file} is there already: choose another name.`);
  if (!hasData(layout)) throw new Error(`There is no graph in ${layout.root} to back up.`);
  return whileStopped(layout, async () => {
    const part = `${resolve(file)}.part`;
    writeFileSync(part, '', { mode: 0o600 });
    try {
      await tar(['-czf', part, '-C', layout.root, ...members]);
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
    return statSync(file).size;
  });
}

/**
 * Puts what `backUp` wrote into this home, in the place of what is there only when `replace` says so. Throws as `backUp` does, also
 * when the file is no backup or of a Neo4j that ours cannot follow; then what was there is as before.
 */
export async function restore(settings: ManagedSettings, file: string, replace: boolean): Promise<void> {
  const layout = layoutOf(settings);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (hasData(layout) && !replace)
    throw new Error(`There is a graph in ${layout.root} already: --replace puts the backup in its place.`);
  makeFolders(layout);
  await whileStopped(layout, async () => {
    const part = join(layout.root, 'restore.part');
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { mode: 0o700 });
    try {
      await tar(['-xzf', resolve(file), '-C', part, ...members]).catch((error) => {
        throw new Error(`${file} is no whole backup of Entente: ${error.message}`);
      });
      const written = unreadableVersion(join(part, 'version'));
      if (written !== null)
        throw new GraphUnavailable(
          `${file} was written by Neo4j ${written}; this Entente runs ${neo4jVersion}, which cannot read it.`,
        );
      putInPlace(layout, part);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  });
}

/** Of a layout's root. Without the password the data would be of no use. */
const members = ['data', 'version', 'password'];

/** Should we die in between, the data that was there lies in `data.before`, and the same call can be made again. */
function putInPlace(layout: Layout, part: string): void {
  const before = join(layout.root, 'data.before');
  rmSync(before, { recursive: true, force: true });
  renameSync(layout.data, before);
  for (const member of members) renameSync(join(part, member), join(layout.root, member));
  chmodSync(layout.password, 0o600);
  rmSync(before, { recursive: true, force: true });
}

/** Who starts a Neo4j of this home meanwhile waits for us, as for a supervisor that is just ending. */
async function whileStopped<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
  const held = tryLock(layout.lock);
  if (held === null)
    throw new GraphUnavailable(
      `The private Neo4j in ${layout.root} is in use: stop Entente first (Ctrl-C), then try again.`,
    );
  try {
    await endLeftover(layout);
    return await work();
  } finally {
    held.release();
  }
}

async function tar(args: string[]): Promise<void> {
  await promisify(execFile)('tar', args).catch((error) => {
    throw new Error(
      String(error.stderr ?? '')
        .trim()
        .split('\n')[0] || error.message,
    );
  });
}
