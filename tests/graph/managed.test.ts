import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { layoutOf } from '../../src/graph/managed/layout.ts';
import type { Access } from '../../src/graph/managed/protocol.ts';
import type { ManagedSettings } from '../../src/graph/managed.ts';
import { openGraph } from '../../src/graph/open.ts';
import { quickStart, sharedLib } from '../support/neo4j.ts';
import { tools } from '../support/tools.ts';

/* One home, through its whole life: each test goes on where the one before it ended. */
describe.skipIf(process.platform !== 'linux' || tools === null)('a managed Neo4j', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-managed-'));
  const settings = settingsFor(folder);
  const layout = layoutOf(settings);
  let other: Awaited<ReturnType<typeof user>>;
  let graph: Graph;

  afterAll(async () => {
    other?.process.kill('SIGKILL');
    await graph?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is started once by two processes that begin at the same moment', async () => {
    const [first, second] = await Promise.all([user(settings), user(settings)]);
    expect(second.access).toEqual(first.access);
    expect(javasOf(layout.root)).toHaveLength(1);
    first.process.kill('SIGKILL');
    other = second;
  });

  test('is joined by a third, and keeps what is written', async () => {
    graph = await openGraph(settings);
    await graph.writeText((run) => run("CREATE (:Kept {what: 'before the crash'})"));
    expect(javasOf(layout.root)).toHaveLength(1);
  });

  test('keeps its secrets and data from other users of the machine', () => {
    expect(statSync(layout.root).mode & 0o777).toBe(0o700);
    for (const file of [layout.password, layout.supervisor, layout.java, join(layout.conf, 'neo4j.conf')])
      expect(statSync(file).mode & 0o077, file).toBe(0);
    const command = readFileSync(`/proc/${javasOf(layout.root)[0]}/cmdline`, 'utf8');
    expect(command).not.toContain(readFileSync(layout.password, 'utf8').trim());
  });

  test('stays while one of its users does, and ends with the last, killed or not', async () => {
    await graph.close();
    expect(javasOf(layout.root)).toHaveLength(1);
    other.process.kill('SIGKILL');
    await expect.poll(() => [...javasOf(layout.root), ...supervisorsOf(layout.root)], { timeout: 20_000 }).toEqual([]);
  });

  test('comes up again with its data, on another port when its own is taken, whoever sits on the old ones', async () => {
    const silent: Server[] = [];
    for (const file of [layout.java, layout.supervisor])
      silent.push(createServer(() => {}).listen(JSON.parse(readFileSync(file, 'utf8')).port, '127.0.0.1'));
    const before = JSON.parse(readFileSync(layout.java, 'utf8')).port;
    other = await user(settings);
    for (const server of silent) server.close();
    expect(other.access.uri).not.toContain(`:${before}`);
    graph = await openGraph(settings);
    expect(await kept(graph)).toEqual(['before the crash']);
  });

  test.each([
    ['Neo4j', javasOf],
    ['its supervisor', supervisorsOf],
  ])('is reported gone when %s is killed in use, and comes back by itself', async (_, victims) => {
    const [pid = 0] = victims(layout.root);
    const before = javasOf(layout.root);
    process.kill(pid, 'SIGKILL');
    // Java, when it is not the victim itself, ends in good order: that takes as long as its checkpoint.
    const isLeft = () => javasOf(layout.root).some((java) => before.includes(java));
    await expect.poll(isLeft, { timeout: 20_000, interval: 20 }).toBe(false);
    await expect(graph.readText('RETURN 1')).rejects.toBeInstanceOf(GraphUnavailable);
    await expect
      .poll(
        () =>
          graph.ping().then(
            () => 'back',
            () => 'gone',
          ),
        { timeout: 40_000, interval: 200 },
      )
      .toBe('back');
    expect(await kept(graph)).toEqual(['before the crash']);
    expect(javasOf(layout.root)).toHaveLength(1);
    expect(supervisorsOf(layout.root)).toHaveLength(1);
  });

  test('that was left alone by the death of all its keepers is ended by the next start', async () => {
    await graph.close();
    const [java = 0] = javasOf(layout.root);
    const guards = readFileSync(`/proc/${java}/task/${java}/children`, 'utf8').trim().split(' ').map(Number);
    for (const pid of [...guards, ...supervisorsOf(layout.root), other.process.pid ?? 0]) process.kill(pid, 'SIGKILL');
    expect(javasOf(layout.root)).toEqual([java]);
    graph = await openGraph(settings);
    expect(javasOf(layout.root)).not.toContain(java);
    expect(javasOf(layout.root)).toHaveLength(1);
    expect(await kept(graph)).toEqual(['before the crash']);
  });

  test('lives beside that of another checkout, with other data, also when both want one port', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'entente-managed-'));
    const { root, conf, password } = layoutOf(settingsFor(elsewhere));
    mkdirSync(root, { recursive: true });
    // As one password in 64 begins.
    writeFileSync(password, '-like-an-option\n');
    const setting = `server.bolt.listen_address=127.0.0.1:${JSON.parse(readFileSync(layout.java, 'utf8')).port}`;
    const seen = join(elsewhere, 'seen');
    // A Java that the first time finds the port taken that was free a moment ago.
    const spoil = `sed -i 's/^server.bolt.listen_address=.*/${setting}/' ${conf}/neo4j.conf`;
    const script = `case "$*" in *EntryPoint*) [ -e ${seen} ] || { touch ${seen}; ${spoil}; };; esac\nexec ${tools?.java} "$@"`;
    mkdirSync(join(elsewhere, 'bin'));
    writeFileSync(join(elsewhere, 'bin/java'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const beside = await openGraph({ ...settingsFor(elsewhere), javaHome: elsewhere });
    expect(existsSync(seen)).toBe(true);
    expect(await kept(beside)).toEqual([]);
    await beside.close();
    expect(await kept(graph)).toEqual(['before the crash']);
    rmSync(elsewhere, { recursive: true });
  });

  test('has written its checkpoint and is gone when the last close resolves', async () => {
    await graph.close();
    expect([...javasOf(layout.root), ...supervisorsOf(layout.root)]).toEqual([]);
    const log = readFileSync(join(layout.root, 'logs/neo4j.log'), 'utf8').trimEnd().split('\n');
    expect(log.at(-1)).toMatch(/Stopped\.$/);
  });
});

function settingsFor(folder: string): ManagedSettings {
  const { PATH, JAVA_HOME } = process.env;
  return {
    home: folder,
    lib: sharedLib,
    searchPath: PATH,
    javaHome: JAVA_HOME,
    heap: '256m',
    pageCache: '32m',
    jvm: quickStart,
  };
}

/** A process of its own that uses the managed Neo4j, once it can. */
async function user(settings: ManagedSettings): Promise<{ process: ChildProcess; access: Access }> {
  const script = join(import.meta.dirname, '../support/managed-user.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { process: child, access: JSON.parse(line.toString()) };
}

async function kept(graph: Graph): Promise<string[]> {
  const rows = await graph.readText<{ what: string }>('MATCH (k:Kept) RETURN k.what AS what');
  return rows.map(({ what }) => what);
}

const javasOf = (root: string) => processes((words) => words.includes(`--home-dir=${root}`) && words.includes('-cp'));

const supervisorsOf = (root: string) =>
  processes(
    (words) =>
      words.some((word) => word.endsWith('managed/supervisor.ts')) &&
      words.join(' ').includes(`"home":"${join(root, '..')}"`),
  );

/** The pids of the living processes with such a command line. The guards' is that of the shell before it became java. */
function processes(match: (words: string[]) => boolean): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words[0] !== '/bin/sh' && match(words);
      } catch {
        return false;
      }
    });
}
