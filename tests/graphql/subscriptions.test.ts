import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createYoga, type Plugin } from 'graphql-yoga';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer, type Server } from '../../src/graphql/server.ts';
import { eventStream } from '../../src/graphql/subscriptions/event-stream.ts';
import { createLog } from '../../src/log.ts';
import { packagedSeeds, readSeedFiles } from '../../src/seed/files.ts';
import { diffWithGraph, writeDiff } from '../../src/seed/load.ts';
import { documentOf, ingested, seededGraph, TALKS } from '../ingest-graph/support.ts';
import { seedFiles } from '../seed/support.ts';
import { testGraph } from '../support/graph.ts';

let graph: Graph;
let another: Graph;
/** What the first server has asked its database, which can be taken away. */
const database = { reads: [] as string[], isGone: false };
let server: Served;
let beside: Served;

beforeAll(async () => {
  graph = await seededGraph();
  another = await testGraph();
  const while_ = <T>(work: () => Promise<T>): Promise<T> =>
    database.isGone ? Promise.reject(new GraphUnavailable('gone')) : work();
  const watched = {
    read: (query, ...rest) => {
      database.reads.push(query);
      return while_(() => graph.read(query, ...rest));
    },
    write: (work) => while_(() => graph.write(work)),
  } as Graph;
  // Far less time for an answer than events take to come.
  server = await serve(watched, { requestTime: 900, maxSubscriptions: 3 });
  beside = await serve(another);
});
afterEach(() => {
  for (const client of open.splice(0)) client.leave();
});
afterAll(async () => {
  await graph.writeText((run) => run("MATCH (n:Curated) WHERE n.seed STARTS WITH 'coast-' DETACH DELETE n"));
  await Promise.all([server.server.close(), beside.server.close()]);
  await Promise.all([graph.close(), another.close()]);
});

type Served = { server: Server; address: string };
async function serve(on: Graph, options: object = {}): Promise<Served> {
  const log = createLog('error', console.error);
  const made = createServer({ graph: on, schema: executableSchema(), log, examples: [], ...options });
  return { server: made, address: await made.listen(0, '127.0.0.1') };
}

/** A server-sent event as a client sees it. */
type Seen = { id?: string; event?: string; data?: { data: Record<string, unknown>; errors?: { message: string }[] } };
type Client = {
  status: number;
  place(): Promise<string>;
  take(count: number): Promise<Seen[]>;
  rest(): Promise<Seen[]>;
  leave(): void;
};
const open: Client[] = [];

/** Subscribes over HTTP as EventSource does. */
async function subscribe({ address }: Served, query: string, lastEventId?: string): Promise<Client> {
  const end = new AbortController();
  const response = await fetch(`${address}/graphql?query=${encodeURIComponent(`subscription { ${query} }`)}`, {
    headers: { accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: end.signal,
  });
  const seen = eventsIn(response.body as ReadableStream<Uint8Array>);
  const next = async (): Promise<Seen> => {
    const { value, done } = await seen.next();
    if (done) throw new Error('the stream has ended');
    return value;
  };
  const client: Client = {
    status: response.status,
    /** The id of what comes next: of an event, or of a place alone, such as where it begins. */
    place: async () => (await next()).id as string,
    /** The next events; places without one are passed by. */
    take: async (count) => {
      const taken: Seen[] = [];
      while (taken.length < count) {
        const one = await next();
        if (one.event) taken.push(one);
      }
      return taken;
    },
    rest: async () => {
      const all: Seen[] = [];
      for await (const one of seen) all.push(one);
      return all;
    },
    leave: () => end.abort(),
  };
  open.push(client);
  return client;
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Seen> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() as string;
    for (const block of blocks) {
      const fields = block.split('\n').filter((line) => line && !line.startsWith(':'));
      const seen = Object.fromEntries(fields.map((line) => line.split(/: ?(.*)/s).slice(0, 2)));
      if (fields.length) yield { ...seen, ...(seen.data && { data: JSON.parse(seen.data) }) };
    }
  }
}

const article = (name: string, ...sentences: string[]) =>
  documentOf({ ...TALKS, title: name, url: `https://news.example/${name}`, body: sentences.join('\n\n') });
const said = (...contents: string[]) => contents.map((one) => `Tunisia said on Monday that ${one}.`);
const ADDED = 'statementAdded(speaker: "Tunisia") { id statement { content } }';
const contentsOf = (seen: Seen[]) =>
  seen.flatMap(({ data }) => {
    const added = data?.data.statementAdded as { statement: { content: string } } | undefined;
    return added ? [added.statement.content] : [];
  });

test('a statement arrives once it is committed, at every process that serves the graph, to whom its filter lets it', async () => {
  const filtered =
    'statementAdded(speaker: "Libya", polarity: DENIED) { statement { content evidence { sentence { text } } } }';
  const [everything, denied, elsewhere] = await Promise.all([
    subscribe(server, 'statementAdded { id at statement { content } }'),
    subscribe(server, filtered),
    subscribe(beside, filtered),
  ]);
  await Promise.all([everything, denied, elsewhere].map((one) => one.place()));
  await ingested(graph, documentOf(TALKS));
  const events = await everything.take(4);
  expect(contentsOf(events)).toHaveLength(4);
  for (const { id, event, data } of events) {
    expect(event).toBe('next');
    expect(data).toEqual({
      data: { statementAdded: { id, at: expect.stringMatching(/Z$/), statement: expect.anything() } },
    });
  }
  const denial = await denied.take(1);
  expect(denial[0]?.data?.data.statementAdded).toEqual({
    statement: {
      content: 'its guards had crossed the frontier',
      evidence: [{ sentence: { text: 'Libya denied that its guards had crossed the frontier.' } }],
    },
  });
  expect(await elsewhere.take(1)).toEqual(denial);
});

test('who comes back gets what was missed meanwhile, all of it, in order and once, then what is new', async () => {
  const first = await subscribe(server, ADDED);
  const before = await first.place();
  await ingested(graph, article('missed-1', ...said('the port would open', 'the road would close')));
  const [seen] = await first.take(1);
  first.leave();
  await ingested(another, article('missed-2', ...said('the bridge would be built')));
  const back = await subscribe(beside, ADDED, seen?.id);
  const missed = ['the road would close', 'the bridge would be built'];
  expect(contentsOf(await back.take(2))).toEqual(missed);
  await ingested(graph, article('missed-3', ...said('the tunnel would be dug')));
  expect(contentsOf(await back.take(1))).toEqual(['the tunnel would be dug']);
  // The header is newer than the address, which EventSource asks again as it was.
  const since = (id: string) => `statementAdded(speaker: "Tunisia", since: "${id}") { id statement { content } }`;
  const header = await subscribe(server, since('0'), seen?.id);
  expect(contentsOf(await header.take(3))).toEqual([...missed, 'the tunnel would be dug']);
  // Who was cut off before anything happened.
  const argument = await subscribe(server, since(before));
  expect(contentsOf(await argument.take(4))).toEqual(['the port would open', ...missed, 'the tunnel would be dug']);
});

test('many writers at once: each statement comes exactly once, and numbers have no gap', async () => {
  const client = await subscribe(server, 'statementAdded { id statement { content } }');
  await client.place();
  const write = async (to: Graph, by: string) => {
    for (const i of [1, 2, 3])
      await ingested(
        to,
        article(`${by}-${i}`, ...said(`the ${by} plan ${i} would go`, `the ${by} plan ${i} would come`)),
      );
  };
  await Promise.all([write(graph, 'north'), write(another, 'south')]);
  const events = await client.take(12);
  expect(new Set(contentsOf(events)).size).toBe(12);
  const numbers = events.map(({ id }) => Number(id?.split('-')[1]));
  expect(numbers).toEqual(Array.from(numbers, (_, i) => (numbers[0] as number) + i));
});

test('what is there already is no news, whether it is ingested, read again or seeded', async () => {
  const document = article('twice', ...said('the fair would be held'));
  await ingested(graph, document);
  const client = await subscribe(server, 'statementAdded { statement { content } }');
  await client.place();
  expect(await ingested(graph, document)).toMatchObject([{ kind: 'unchanged' }]);
  await graph.writeText((run) => run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0'));
  expect(await ingested(graph, document)).toMatchObject([{ kind: 'reread' }]);
  await writeDiff(graph, await diffWithGraph(graph, readSeedFiles([packagedSeeds])));
  await ingested(graph, article('twice', ...said('the fair would be held', 'the fair would be small')));
  expect(contentsOf(await client.take(1))).toEqual(['the fair would be small']);
});

/** A seed file in which an agreement comes to a status. */
const status = (id: string, of: string, day: string | null, party = '') => ({
  files: seedFiles({
    [`coast-${id}.yaml`]: `article:
  id: ${id}
  title: ${id}
  language: en
  body: Libya and Tunisia told of a pact on the coast in ${id}.
agreements:
  - id: coast-pact
    ${id === 'first' ? 'name: Coast Pact\n    type: BORDER_SECURITY\n    parties:\n      - { actors: [LBY, TUN], sentence: Libya and Tunisia told of a pact on the coast in first. }' : ''}
    statuses:
      - status: ${of}
        ${party && `party: ${party}`}
        ${day === null ? '' : `asOf: { text: Libya, basis: RELATIVE, inferred: ${day}, reason: As of the day it was told. }`}
        sentence: Libya and Tunisia told of a pact on the coast in ${id}.
`,
  }),
  folders: [],
  covers: () => false,
});

test('an agreement that comes to another status is told with the earlier one, its day and the sentence', async () => {
  const load = async (...told: Parameters<typeof status>) =>
    writeDiff(graph, await diffWithGraph(graph, status(...told)));
  const change = `{ agreement { name status { status } } earlier { status }
    status { status party { name } asOf { inferred } evidence { sentence { text } } } }`;
  const all = await subscribe(beside, `agreementChanged(party: "Tunisia") ${change}`);
  await all.place();
  await load('first', 'PROPOSED', '2015-03-01');
  await load('again', 'PROPOSED', '2015-03-02');
  await load('third', 'SIGNED', '2015-05-04');
  await load('undated', 'SIGNED', null);
  await load('fourth', 'RATIFIED', '2015-06-01', 'TUN');
  // Told last, but of a time before.
  await load('fifth', 'UNDER_NEGOTIATION', '2015-04-01');
  const told = (await all.take(4)).map(({ data }) => data?.data.agreementChanged);
  const evidence = (id: string) => [{ sentence: { text: `Libya and Tunisia told of a pact on the coast in ${id}.` } }];
  expect(told).toMatchObject([
    {
      earlier: null,
      status: { status: 'PROPOSED', party: null, asOf: { inferred: '2015-03-01' }, evidence: evidence('first') },
    },
    { earlier: { status: 'PROPOSED' }, status: { status: 'SIGNED', evidence: evidence('third') } },
    { earlier: null, status: { status: 'RATIFIED', party: { name: 'Tunisia' } } },
    { earlier: { status: 'PROPOSED' }, status: { status: 'UNDER_NEGOTIATION', asOf: { inferred: '2015-04-01' } } },
  ]);
  const agreement = { name: 'Coast Pact', status: { status: 'SIGNED' } };
  expect(told[3]).toMatchObject({ agreement });
  const signed = await subscribe(
    beside,
    `agreementChanged(agreement: "Coast Pact", status: SIGNED, since: "0") { id status { status } }`,
  );
  const [only] = await signed.take(1);
  expect(only?.data?.data.agreementChanged).toMatchObject({ status: { status: 'SIGNED' } });
  // The status after that is passed by.
  expect(await signed.place()).not.toBe(only?.id);
});

test('a database that is gone for a while loses nothing and ends nothing', async () => {
  const client = await subscribe(server, ADDED);
  const id = await client.place();
  database.isGone = true;
  // It comes back to a server that has no database yet.
  const back = await subscribe(server, ADDED, id);
  expect(back.status).toBe(200);
  await ingested(graph, article('gone', ...said('the lights would stay on')));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  database.isGone = false;
  expect(contentsOf(await client.take(1))).toEqual(['the lights would stay on']);
  expect(contentsOf(await back.take(1))).toEqual(['the lights would stay on']);
});

test('there are no more subscriptions than allowed, and nothing is asked of the database when all have left', async () => {
  const clients = await Promise.all([1, 2, 3].map(() => subscribe(server, ADDED)));
  const refused = await subscribe(server, ADDED);
  expect(refused.status).toBe(503);
  expect(await refused.rest()).toMatchObject([
    { event: 'next', data: { errors: [{ message: expect.stringContaining('has 3 subscriptions') }] } },
    { event: 'complete' },
  ]);
  for (const client of clients) client.leave();
  await expect
    .poll(
      async () => {
        const reads = database.reads.length;
        await new Promise((resolve) => setTimeout(resolve, 1200));
        return database.reads.length - reads;
      },
      { timeout: 5000 },
    )
    .toBe(0);
  expect((await subscribe(server, ADDED)).status).toBe(200);
});

test.each([
  ['an id that is none', 'statementAdded(since: "yesterday") { id }', /Expected the id of an event or 0/],
  ['an id of another graph', 'statementAdded(since: "00000000-1") { id }', /of another graph/],
  ['a name that nobody has', 'statementAdded(speaker: "Nobody At All") { id }', /expected the id or a name/],
])('%s is refused', async (_, query, message) => {
  const client = await subscribe(server, query);
  const [refusal, end] = await client.rest();
  expect(refusal?.data?.errors?.[0]?.message).toMatch(message);
  expect(end).toEqual({ event: 'complete', data: '' });
});

test('an id that has not been is refused, and an answer of another kind than events', async () => {
  const id = await (await subscribe(server, ADDED)).place();
  const later = id.replace(/\d+$/, (number) => String(Number(number) + 1));
  expect((await subscribe(server, ADDED, later)).status).toBe(400);
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: `subscription { ${ADDED} }` }),
  });
  expect((await response.json()).errors[0].message).toContain('text/event-stream');
});

test('a server that stops ends its streams, so that clients go on at another', async () => {
  const stopping = await serve(another);
  const client = await subscribe(stopping, ADDED);
  const id = await client.place();
  await stopping.server.close();
  expect(await client.rest()).toEqual([]);
  await ingested(graph, article('stopped', ...said('the market would move')));
  const back = await subscribe(server, ADDED, id);
  expect(contentsOf(await back.take(1))).toEqual(['the market would move']);
});

test('who takes nothing is not written for, and is dropped in the end', async () => {
  let made = 0;
  const ended = Promise.withResolvers<void>();
  async function* much() {
    try {
      for (;;) yield { data: { much: 'x'.repeat(1e6) }, id: String(++made) };
    } finally {
      ended.resolve();
    }
  }
  const endless: Plugin = { onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(much) };
  const yoga = createYoga({
    schema: executableSchema(),
    plugins: [endless, eventStream({ beat: 100, patience: 5 })],
  });
  const http = createHttpServer(yoga).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const slow = connect((http.address() as AddressInfo).port, '127.0.0.1').pause();
  slow.write(
    'GET /graphql?query=subscription{statementAdded{id}} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n',
  );
  await ended.promise;
  // What the kernel keeps for both sides, and one more.
  expect(made).toBeLessThan(20);
  slow.destroy();
  http.close();
});
