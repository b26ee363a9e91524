import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GraphUnavailable } from '../errors.ts';
import { confTemplate, hasData, type Layout, neo4jVersion, writePrivate } from './layout.ts';
import type { SupervisorOrder } from './protocol.ts';

/** Throws GraphUnavailable when the data in this home was written by a Neo4j that ours cannot follow. */
export function checkDataVersion(layout: Layout): void {
  const written = unreadableVersion(layout.version);
  if (written === null) return;
  throw new GraphUnavailable(
    `the data in ${layout.data} was written by Neo4j ${written}; this Entente runs ${neo4jVersion}, which cannot read it. ` +
      `Use the Entente that wrote it, or delete ${layout.data} and ${layout.version} to begin with an empty graph.`,
  );
}

/** The version that such a file names, when its data is of a Neo4j that ours cannot follow; else null. */
export function unreadableVersion(file: string): string | null {
  if (!existsSync(file)) return null;
  const written = readFileSync(file, 'utf8').trim();
  const [major, minor = 0, patch = 0] = written.split('.').map(Number);
  const [ourMajor, ourMinor = 0, ourPatch = 0] = neo4jVersion.split('.').map(Number);
  const newer = minor > ourMinor || (minor === ourMinor && patch > ourPatch);
  return major === ourMajor && !newer ? null : written;
}

/**
 * The password of user neo4j, made and set when this home has no data yet. Neo4j keeps only its hash, so a lost
 * password file cannot be made again.
 */
export async function ensurePassword(layout: Layout, java: string): Promise<string> {
  const password = existsSync(layout.password) ? readFileSync(layout.password, 'utf8').trim() : '';
  const begun = hasData(layout);
  if (begun && password === '')
    throw new GraphUnavailable(
      `${layout.password} is gone, and with it the way into ${layout.data}. Put it back, or delete ${layout.data} to begin with an empty graph.`,
    );
  if (begun) return password;
  const fresh = password === '' ? randomBytes(24).toString('base64url') : password;
  writePrivate(layout.password, `${fresh}\n`);
  const admin = ['-XX:TieredStopAtLevel=1', '-cp', join(layout.lib, '*'), 'org.neo4j.cli.AdminTool'];
  await promisify(execFile)(java, [...admin, 'dbms', 'set-initial-password', '--', fresh], {
    env: { ...process.env, NEO4J_HOME: layout.root, NEO4J_CONF: layout.conf },
  }).catch((error) => {
    throw new GraphUnavailable(
      `Neo4j's first password could not be set: ${String(error.stderr).trim() || 'java failed'}`,
    );
  });
  return fresh;
}

/** Writes the settings that this start needs: ours for everywhere, then the port, the page cache and what else is ordered. */
export function writeConf(layout: Layout, port: number, { pageCache, conf }: SupervisorOrder): void {
  const lines = [
    readFileSync(confTemplate, 'utf8'),
    '# Appended at this start.',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.memory.pagecache.size=${pageCache}`,
    ...conf,
    '',
  ];
  writePrivate(join(layout.conf, 'neo4j.conf'), lines.join('\n'));
}
