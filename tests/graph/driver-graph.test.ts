import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DriverGraph } from '../../src/graph/driver-graph.ts';
import { GraphTimeout, GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { testGraph, wipe } from '../support/graph.ts';
import { listening, unusedPort } from '../support/ports.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await wipe(graph);
});
afterAll(() => graph.close());

describe('rows', () => {
  test('are plain objects: integers are numbers, temporal values ISO strings, nodes their properties, at any depth', async () => {
    const rows = await graph.readText(`
      UNWIND [1, 2] AS n
      RETURN n, 2.5 AS real, null AS nothing, date('2014-08-12') AS day, datetime('2014-08-12T10:00:00Z') AS instant,
        [date('2014-08-12'), {day: date('2014-08-13'), list: [n]}] AS nested, true AS yes`);
    expect(rows).toEqual(
      [1, 2].map((n) => ({
        n,
        real: 2.5,
        nothing: null,
        day: '2014-08-12',
        instant: '2014-08-12T10:00:00Z',
        nested: ['2014-08-12', { day: '2014-08-13', list: [n] }],
        yes: true,
      })),
    );
    const [made] = await graph.writeText((run) =>
      run("CREATE (a:Thing {name: 'a', on: date('2014-08-12')})-[r:NEAR {by: 3}]->(b:Thing) RETURN a, [r] AS r"),
    );
    expect(made).toEqual({ a: { name: 'a', on: '2014-08-12' }, r: [{ by: 3 }] });
  });
});

describe('parameters', () => {
  test('keep their types: whole numbers are integers, at any depth', async () => {
    const text = 'RETURN $n / 2 AS half, $real / 2 AS real, [m IN $maps | m.n / 2] AS halves, $none AS none';
    const [row] = await graph.readText(text, { n: 5, real: 2.5, maps: [{ n: 3 }], none: null });
    expect(row).toEqual({ half: 2, real: 1.25, halves: [1], none: null });
  });
});

describe('a read', () => {
  test('costs one turn on the wire', async () => {
    const { uri, user, password } = inject('neo4j');
    let sent = 0;
    const proxy = createServer((client) => {
      const server = connect(Number(new URL(uri).port), new URL(uri).hostname);
      client.on('data', () => sent++).pipe(server);
      server.on('error', () => client.destroy()).pipe(client);
      client.on('error', () => server.destroy());
    });
    const proxied = new DriverGraph({ uri: `bolt://127.0.0.1:${await listening(proxy)}`, user, password });
    await proxied.readText('RETURN 1 AS n');
    sent = 0;
    for (let n = 0; n < 10; n++) await proxied.readText('UNWIND range(1, 5000) AS n RETURN n, $n', { n });
    expect(sent).toBe(10);
    await proxied.close();
    proxy.close();
  });
});

describe('writes', () => {
  test('are all undone when the work throws', async () => {
    const work = graph.writeText(async (run) => {
      await run("CREATE (:Half {name: 'one'})");
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await graph.readText('MATCH (n:Half) RETURN n')).toEqual([]);
  });

  test('are seen by the reads after them', async () => {
    for (let n = 1; n <= 20; n++) {
      await graph.writeText((run) => run('CREATE (:Counted)'));
      expect(await graph.readText('MATCH (n:Counted) RETURN count(n) AS n')).toEqual([{ n }]);
    }
  });

  test('that deadlock are run again until both are done', async () => {
    await graph.writeText((run) => run("CREATE (:Lock {id: 'a', n: 0}), (:Lock {id: 'b', n: 0})"));
    let attempts = 0;
    const both = Promise.withResolvers<void>();
    const increase = (first: string, second: string) =>
      graph.writeText(async (run) => {
        const text = 'MATCH (l:Lock {id: $id}) SET l.n = l.n + 1';
        await run(text, { id: first });
        if (++attempts === 2) both.resolve();
        await both.promise;
        await run(text, { id: second });
      });
    await Promise.all([increase('a', 'b'), increase('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await graph.readText('MATCH (l:Lock) RETURN l.n AS n')).toEqual([{ n: 2 }, { n: 2 }]);
  });

  test('are refused in a read', async () => {
    await expect(graph.readText('CREATE (:Sneaky)')).rejects.toThrow(/read access mode/i);
  });
});

describe('a query without an end', () => {
  const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c';
  const running = () =>
    graph.readText(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000000) AS b' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
    );

  test('is ended in Neo4j by its signal', async () => {
    const abort = new AbortController();
    const read = graph.readText(endless, {}, { signal: abort.signal });
    read.catch(() => {});
    await expect.poll(running, { timeout: 5000 }).toHaveLength(1);
    abort.abort(new Error('the client went away'));
    await expect(read).rejects.toThrow('the client went away');
    await expect.poll(running, { timeout: 5000 }).toHaveLength(0);
  });

  test('is ended by its timeout, with GraphTimeout', async () => {
    const read = graph.readText(endless, {}, { timeout: 500 });
    const error = await read.catch((error) => error);
    expect(error).toBeInstanceOf(GraphTimeout);
    expect(error.timeout).toBe(500);
    await expect.poll(running, { timeout: 5000 }).toHaveLength(0);
  });
});

describe('a database that is down', () => {
  const at = (port: number) => new DriverGraph({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' });

  test('is reported with its address, for reads, writes and pings alike', async () => {
    const port = await unusedPort();
    const down = at(port);
    for (const call of [
      () => down.readText('RETURN 1'),
      () => down.ping(),
      () => down.writeText((run) => run('RETURN 1')),
    ]) {
      const error = await call().catch((error: unknown) => error);
      expect(error).toBeInstanceOf(GraphUnavailable);
      expect(error).toMatchObject({ uri: `bolt://127.0.0.1:${port}`, refused: false });
    }
    await down.close();
  });

  test('is reported within 3 s when it takes connections and never answers', async () => {
    const silent = createServer(() => {});
    const down = at(await listening(silent));
    for (const call of [
      () => down.readText('RETURN 1'),
      () => down.ping(),
      () => down.writeText((run) => run('RETURN 1')),
    ]) {
      const late = new Promise((resolve) => setTimeout(resolve, 3000, 'late'));
      expect(await Promise.race([call().catch((error: unknown) => error), late])).toBeInstanceOf(GraphUnavailable);
    }
    silent.close();
  });

  test('a wrong password is reported as such, without it', async () => {
    const stranger = new DriverGraph({ ...inject('neo4j'), user: 'neo4j', password: 'not-the-one' });
    const error = await stranger.readText('RETURN 1').catch((error) => error);
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(error.refused).toBe(true);
    expect(error.message).toMatch(/unauthorized/i);
    expect(error.message).not.toContain('not-the-one');
    await stranger.close();
  });
});
