import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { GraphUnavailable } from './errors.ts';
import { jarsAreWhole } from './managed/jars.ts';
import { type Layout, layoutOf, type ManagedSettings, makeFolders } from './managed/layout.ts';
import { type Line, reach } from './managed/line.ts';
import { type Access, heldByAnother, type Progress, type SupervisorOrder } from './managed/protocol.ts';
import { findTools } from './managed/tools.ts';

export type { ManagedSettings } from './managed/layout.ts';

/** A share in the managed Neo4j. It runs while anybody holds one. */
export interface Managed {
  /** How to reach it now. */
  access(): Access;
  /** Gives the share back; when it was the last one, resolves after Neo4j has written its checkpoint and ended. */
  close(): Promise<void>;
}

/**
 * A share in the private Neo4j of `settings.home`: joins the running one, or starts it (fetching its jars the first
 * time). Should it end while in use, it is started again in the background; `moved` is told if it then has another port.
 * Throws NoNeo4j when a tool is missing, GraphUnavailable when it does not start.
 */
export async function managedNeo4j(
  settings: ManagedSettings,
  progress: Progress = () => {},
  moved: (access: Access) => void = () => {},
): Promise<Managed> {
  const layout = layoutOf(settings);
  const closing = new AbortController();
  let { line, access } = await join(layout, settings, progress);
  let again: Promise<void> = Promise.resolve();

  const watch = () =>
    line.closed.then(() => {
      if (!closing.signal.aborted) again = rejoin();
    });
  const rejoin = async () => {
    for (let wait = 500; !closing.signal.aborted; wait = Math.min(wait * 2, 30_000)) {
      try {
        const joined = await join(layout, settings, progress);
        line = joined.line;
        if (joined.access.uri !== access.uri) moved(joined.access);
        access = joined.access;
        watch();
        return;
      } catch (error) {
        progress(`Neo4j could not be started again: ${error instanceof Error ? error.message : error}`);
        await delay(wait, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    }
  };
  watch();
  return {
    access: () => access,
    close: async () => {
      closing.abort();
      await again;
      await line.leave();
    },
  };
}

async function join(
  layout: Layout,
  settings: ManagedSettings,
  progress: Progress,
): Promise<{ line: Line; access: Access }> {
  let supervisor: ChildProcess | null = null;
  for (;;) {
    const line = await reach(layout, progress);
    if (line !== null) return { line, access: await line.ready };
    if (supervisor === null || supervisor.exitCode === heldByAnother) {
      // Whoever holds the lock is just beginning or just ending: look again soon, and offer to take over.
      if (supervisor !== null) await delay(300);
      supervisor = await startSupervisor(layout, settings);
    } else if (supervisor.exitCode !== null || supervisor.signalCode !== null) {
      const log = readFileSync(layout.log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
      throw new GraphUnavailable(`Neo4j's supervisor ended at once. The end of ${layout.log}:\n${log}`);
    }
    await delay(50);
  }
}

async function startSupervisor(layout: Layout, settings: ManagedSettings): Promise<ChildProcess> {
  makeFolders(layout);
  const tools = await findTools(settings, !jarsAreWhole(layout.lib));
  const order: SupervisorOrder = {
    home: dirname(layout.root),
    lib: layout.lib,
    ...tools,
    heap: settings.heap ?? '512m',
    pageCache: settings.pageCache ?? '256m',
    jvm: settings.jvm ?? [],
    conf: settings.conf ?? [],
  };
  const log = openSync(layout.log, 'a', 0o600);
  const script = fileURLToPath(new URL('./managed/supervisor.ts', import.meta.url));
  // Detached: it outlives a Ctrl-C at the terminal, so that Neo4j is ended by its users leaving, and in good order.
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    cwd: layout.root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return child;
}
