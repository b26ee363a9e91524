import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, type Fault, isFault } from '../../src/ingest/document/document.ts';
import { fileWords, type ReadOptions, readDocuments } from '../../src/ingest/document/read-documents.ts';

const BODY = 'The two ministers agreed on Monday to reopen the crossing before the end of the month.';
const PAGE = `<!doctype html><html><head><meta charset="utf-8"></head><body><article><h1>Crossing to reopen</h1><p>${BODY}</p></article></body></html>`;
async function all(source: string, options?: ReadOptions): Promise<(Document | Fault)[]> {
  const results: (Document | Fault)[] = [];
  for await (const result of readDocuments(source, options)) results.push(result);
  return results;
}

describe('a directory', () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-read-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(root, name), content);
  beforeAll(() => {
    mkdirSync(join(root, 'b'));
    mkdirSync(join(root, 'empty'));
    mkdirSync(join(root, '.hidden'));
    write('z.txt', `Crossing to reopen\n\n${BODY}`);
    write('a.html', PAGE);
    write('b/bad.txt', '');
    write('b/lines.jsonl', `${JSON.stringify({ body: BODY })}\nbroken\n`);
    write('b/page', PAGE);
    write('b/page.aspx', PAGE);
    write('b/style.css', 'p { color: red }');
    write('b/photo.bin', Buffer.from([0xff, 0xd8, 0xff, 0, 0, 0, 0]));
    write('.hidden/c.txt', BODY);
    symlinkSync(root, join(root, 'b/loop'));
    symlinkSync(join(root, 'gone.txt'), join(root, 'y.txt'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('is read whole, sorted, by extension and by what files hold; a bad article stops none', async () => {
    const results = await all(root);
    const shown = results.map((result) =>
      isFault(result) ? [result.file, result.line, 'fault'] : [result.origin.file, result.origin.line, result.body],
    );
    expect(shown.map(([file, ...rest]) => [String(file).slice(root.length + 1), ...rest])).toEqual([
      ['a.html', undefined, BODY],
      ['b/bad.txt', undefined, 'fault'],
      ['b/lines.jsonl', 1, BODY],
      ['b/lines.jsonl', 2, 'fault'],
      ['b/page', undefined, BODY],
      ['b/page.aspx', undefined, BODY],
      ['y.txt', undefined, 'fault'],
      ['z.txt', undefined, BODY],
    ]);
  });

  test('without articles is a fault', async () => {
    const path = join(root, 'empty');
    expect(await all(path)).toEqual([
      { file: path, expected: 'a directory with articles', received: 'one without any' },
    ]);
  });

  test('is left between two articles when the signal says so', async () => {
    const stop = new AbortController();
    const read: string[] = [];
    for await (const result of readDocuments(root, { signal: stop.signal })) {
      read.push(isFault(result) ? result.file : result.origin.file);
      stop.abort();
    }
    expect(read).toEqual([join(root, 'a.html')]);
  });

  test('or file that is not there is a fault in words', async () => {
    expect(await all('/no/such/file.txt')).toEqual([
      {
        file: '/no/such/file.txt',
        expected: 'a file or directory to read',
        received: 'nothing: there is no such file',
      },
    ]);
    expect(fileWords(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('nothing: no permission to read it');
  });
});

describe('a stream', () => {
  const chunksOf = (text: string, size: number): AsyncIterable<Uint8Array> => {
    const bytes = Buffer.from(text);
    return Readable.from(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size)),
    );
  };

  test.each([1, 3, 7, 4096])('of JSON Lines gives the same articles in chunks of %i bytes', async (size) => {
    const lines = [{ body: `${BODY} 👩‍👩‍👧 é` }, 7, { body: BODY }].map((line) => JSON.stringify(line)).join('\n\n');
    const results = await all('-', { stdin: chunksOf(lines, size) });
    expect(results.map((result) => (isFault(result) ? result.line : result.body))).toEqual([
      `${BODY} 👩‍👩‍👧 é`,
      3,
      BODY,
    ]);
  });

  test('of JSON Lines may be of any size, each line up to the limit', async () => {
    const line = `${JSON.stringify({ body: BODY.repeat(100) })}\n`;
    async function* stream() {
      for (let i = 0; i < 1000; i++) yield Buffer.from(line);
      yield Buffer.from(`{"body":"${BODY.repeat(1000)}"}\n`);
      yield Buffer.from(line);
    }
    const results = await all('-', { stdin: stream(), limit: 20_000 });
    expect(results).toHaveLength(1002);
    expect(results.filter(isFault)).toEqual([
      {
        file: 'stdin',
        line: 1001,
        expected: 'at most 20000 bytes an article (the limit can be set)',
        received: 'more',
      },
    ]);
  });

  test('without end is left at the limit, and closed', async () => {
    let given = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          given += 65_536;
          yield Buffer.alloc(65_536, 'all work and no play. ');
        }
      } finally {
        closed = true;
      }
    }
    expect(await all('-', { stdin: endless() })).toEqual([
      { file: 'stdin', expected: 'at most 5 MB an article (the limit can be set)', received: 'more' },
    ]);
    expect(given).toBeLessThan(5_200_000);
    expect(closed).toBe(true);
  });

  test('of a page is told by its first bytes', async () => {
    expect(await all('-', { stdin: chunksOf(PAGE, 5) })).toMatchObject([
      { title: 'Crossing to reopen', body: BODY, origin: { file: 'stdin' } },
    ]);
  });
});

describe('an address', () => {
  let server: Server;
  let base: string;
  const latin = Buffer.from(PAGE.replace('<meta charset="utf-8">', '').replace('agreed', 'convenèrent'), 'latin1');
  const routes: Record<string, RequestListener> = {
    '/page': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
    '/latin': (_, response) => response.setHeader('content-type', 'text/html; charset="iso-8859-1"').end(latin),
    '/text': (_, response) => response.setHeader('content-type', 'text/plain').end(`Crossing to reopen\n\n${BODY}`),
    '/feed': (_, response) =>
      response
        .setHeader('content-type', 'application/rss+xml')
        .end(
          `<rss version="2.0"><channel><title>T</title><item><title>A</title><description>${BODY}</description></item></channel></rss>`,
        ),
    '/image': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
    '/pdf': (_, response) => response.setHeader('content-type', 'text/html').end('%PDF-1.7 …'),
    '/gone': (_, response) =>
      void response.writeHead(404).end('<html><body><p>Nothing here, said the server to the reader.</p></body></html>'),
    '/moved': (_, response) => void response.writeHead(302, { location: 'page' }).end(),
    '/loop': (_, response) => void response.writeHead(302, { location: '/loop' }).end(),
    '/away': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/slow': () => {},
    '/drip': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<html>'),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000' }).write('<html>');
      setTimeout(() => response.destroy(), 20);
    },
    '/endless': (_, response) => {
      response.setHeader('content-type', 'text/html');
      const more = () => {
        while (!response.destroyed && response.write('all work and no play. '.repeat(1000)));
      };
      response.on('drain', more);
      more();
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => routes[request.url ?? '']?.(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const now = () => new Date('2026-01-02T03:04:05Z');

  test('gives its article, with its address and the day it was fetched', async () => {
    const [document] = (await all(`${base}/page`, { now })) as Document[];
    expect(document).toMatchObject({
      title: 'Crossing to reopen',
      body: BODY,
      url: `${base}/page`,
      retrievedOn: '2026-01-02',
      origin: { file: `${base}/page` },
    });
    expect(document?.publishedOn).toBeUndefined();
  });

  test('is decoded as its answer says', async () => {
    expect(await all(`${base}/latin`)).toMatchObject([
      { body: BODY.replace('agreed', 'convenèrent'), encoding: { name: 'windows-1252', from: 'HTTP' } },
    ]);
  });

  test('may be plain text, a feed, or lead elsewhere', async () => {
    expect(await all(`${base}/text`)).toMatchObject([{ body: BODY }]);
    expect(await all(`${base}/feed`)).toMatchObject([{ body: BODY, origin: { item: 1 } }]);
    expect(await all(`${base}/moved`)).toMatchObject([{ body: BODY, url: `${base}/page` }]);
  });

  test.each([
    ['/image', 'HTML, plain text or a feed', 'image/png'],
    ['/pdf', 'text, HTML, JSON Lines or a feed', 'a PDF file'],
    ['/gone', 'a page', 'HTTP 404 Not Found'],
    ['/loop', 'at most 5 redirects', 'more'],
    ['/away', 'an http or https address', 'file:///etc/passwd'],
    ['/slow', 'an answer from this address', 'none within 0.3 s'],
    ['/drip', 'an answer from this address', 'none within 0.3 s'],
    ['/cut', 'an answer from this address', 'none: the connection was cut'],
  ])('%s is a fault in words', async (path, expected, received) => {
    expect(await all(`${base}${path}`, { timeout: 300 })).toEqual<Fault[]>([
      { file: `${base}${path}`, expected, received },
    ]);
  });

  test('that sends without end is left at the limit', async () => {
    expect(await all(`${base}/endless`, { limit: 1_000_000 })).toMatchObject([
      { expected: 'at most 1 MB an article (the limit can be set)' },
    ]);
  });

  test('where nobody listens, or of another protocol, is a fault in words', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((end) => closed.close(end));
    expect(await all(`http://127.0.0.1:${port}/`)).toMatchObject([{ received: 'none: the connection was refused' }]);
    expect(await all('ftp://a.example/x')).toEqual([
      { file: 'ftp://a.example/x', expected: 'a path, or an http or https address', received: '“ftp”' },
    ]);
  });

  test('is left at once when the signal says so', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await all(`${base}/slow`, { signal: stop.signal })).toMatchObject([{ received: 'none: stopped' }]);
  });
});
