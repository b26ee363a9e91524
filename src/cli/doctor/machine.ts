import { accessSync, constants, existsSync, readdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { type Check, fine, wrong } from './check.ts';

/** bin/entente.js lets no older one come this far. */
export const nodeCheck = (): Check => fine('Node', `${process.version} (22.18 or newer is wanted)`);

/** Whether `serve` could listen there; an Entente that already does is as it should be. */
export async function portCheck(host: string, port: number): Promise<Check> {
  const place = `${port} of ${host}`;
  const fault = await listenFault(host, port);
  if (fault === null) return fine('Port', `${place} is free`);
  if (fault === 'EADDRINUSE' && (await isEntente(host, port))) return fine('Port', `an Entente answers at ${place}`);
  const found = fault === 'EADDRINUSE' ? `another program listens at ${place}` : `${place} cannot be had (${fault})`;
  return wrong('Port', found, 'Choose another with ENTENTE_PORT or ENTENTE_HOST.');
}

/** Whether the folder of the private Neo4j can be made or written to. */
export function homeCheck(home: string): Check {
  const folder = resolve(home);
  const above = nearest(folder);
  try {
    readdirSync(above); // also wrong when it is a file
    accessSync(above, constants.W_OK | constants.X_OK);
  } catch {
    return wrong(
      'Home',
      `this user cannot write to ${above}`,
      'Give it the right, or choose another folder with ENTENTE_HOME.',
    );
  }
  return fine('Home', above === folder ? `${folder} can be written` : `${folder} can be made at the first start`);
}

/** Whether the private Neo4j has room: its jars and an empty database take some 400 MB, and it stops when the disk is full. */
export function diskCheck(home: string): Check {
  const folder = nearest(resolve(home));
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const found = `${(free / 1e9).toFixed(1)} GB free at ${folder}`;
  if (free >= roomWanted) return fine('Disk', found);
  return wrong('Disk', `${found}, 1 GB is wanted`, 'Make room there, or choose another folder with ENTENTE_HOME.');
}

const roomWanted = 1e9;

/** The folder itself, or the first above it that exists. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/** The code of Node's error, or null when one may listen there. */
function listenFault(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

async function isEntente(host: string, port: number): Promise<boolean> {
  try {
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(2000) });
    return JSON.stringify(await answer.json()) === '{"status":"ok"}';
  } catch {
    return false;
  }
}
