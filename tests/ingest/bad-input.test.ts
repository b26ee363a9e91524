import { describe, expect, test } from 'vitest';
import type { Document, Fault } from '../../src/ingest/document/document.ts';
import { documentsFrom } from '../../src/ingest/document/documents-from.ts';

const from = (content: string | Uint8Array, file = 'a.txt') => documentsFrom(Buffer.from(content as string), { file });
const PARAGRAPH = 'The two ministers agreed on Monday to reopen the crossing before the end of the month.';

describe('is a fault in words:', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'an article', 'an empty file'],
    ['white space', ' \n\t\r\n', 'an article', 'an empty file'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'text, HTML, JSON Lines or a feed', 'a PDF file'],
    ['an archive', 'PK\x03\x04\x14\x00', 'text, HTML, JSON Lines or a feed', 'a ZIP archive or office document'],
    [
      'binary data',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256),
      'text, HTML, JSON Lines or a feed',
      'binary data',
    ],
    ['punctuation alone', '... --- ...', 'an article’s text', 'nothing to read'],
    [
      'furniture alone',
      'Home / News / Truce\n\nShare this:\n\nAdvertisement',
      'an article’s text',
      '6 words, all of them a page’s furniture (menus, dates, links to other articles)',
    ],
    [
      'an HTML page without text',
      '<!doctype html><html><body><script>go()</script></body></html>',
      'an article’s text',
      'nothing to read',
    ],
  ])('%s', (_, content, expected, received) => {
    expect(from(content)).toEqual<Fault[]>([{ file: 'a.txt', expected, received }]);
  });

  test('markup nested a million deep', () => {
    expect(from('<b>'.repeat(1_000_000), 'a.html')[0]).toMatchObject({
      expected: 'an article that can be read',
      received: 'one that cannot: its elements are nested more than 5000 deep',
    });
  });

  test('a file above the limit, with the limit', () => {
    const big = Buffer.alloc(6_000_000, 'a line of text that goes on.\n');
    expect(documentsFrom(big, { file: 'a.txt' })).toEqual([
      { file: 'a.txt', expected: 'at most 5 MB an article (the limit can be set)', received: '6 MB' },
    ]);
    expect(documentsFrom(Buffer.from(PARAGRAPH), { file: 'a.txt', limit: 20 })[0]).toMatchObject({
      expected: 'at most 20 bytes an article (the limit can be set)',
    });
  });
});

test('a title that is never closed is a fault that shows only its beginning', () => {
  const [fault] = from(`<html><head><title>Crossing to reopen${`<p>${PARAGRAPH}</p>`.repeat(50)}`, 'a.html') as Fault[];
  expect(fault?.received).toMatch(/^a title and no text below it: “Crossing to reopen.{1,90}”$/);
});

describe('is read all the same:', () => {
  const body = (html: string): string | undefined => (from(html, 'a.html')[0] as Document).body;

  test.each([
    ['a fragment', `<h1>Crossing to reopen</h1><p>${PARAGRAPH}</p>`],
    ['text without any markup, named .html', PARAGRAPH],
    ['tags that are never closed', `<html><body><div><h1>Crossing to reopen</h1><div><b><p>${PARAGRAPH}`],
    ['tags that close what was never opened', `</div></p></table><p>${PARAGRAPH}</p></body></html></div>`],
    ['an html tag in a comment alone', `<!-- <html> --><p>${PARAGRAPH}</p>`],
    ['two bodies', `<html><body><p>${PARAGRAPH}</p></body><body></body></html>`],
    ['a cut in the middle of a tag', `<html><body><p>${PARAGRAPH}</p><p class="x`],
    [
      'attributes without quotes and control characters',
      `<p class=x onclick=alert(1)\u0001>${PARAGRAPH}\u0000\u0007</p>`,
    ],
    ['text in a pre element', `<html><body><pre>${PARAGRAPH}</pre></body></html>`],
  ])('%s', (_, html) => {
    expect(body(html)).toBe(PARAGRAPH);
  });

  test('an article in another language, said so', () => {
    const [document] = from(
      'Le ministre a déclaré lundi que l’accord serait signé avant la fin du mois, et que rien ne pressait.',
    );
    expect(document).toMatchObject({ language: 'fr' });
  });

  test('markup nested 1,000 deep', () => {
    expect(body(`<html><body>${'<div>'.repeat(1000)}<p>${PARAGRAPH}</p>`)).toBe(PARAGRAPH);
  });

  test('a page of 3 MB and a paragraph of 500,000 words, whole', () => {
    const page = `<html><body><article><h1>Long</h1>${`<p>${PARAGRAPH}</p>`.repeat(30_000)}</article></body></html>`;
    expect(body(page)?.split('\n\n')).toHaveLength(30_000);
    const long = 'word '.repeat(500_000).trim();
    expect((from(`${long}.`)[0] as Document).body).toHaveLength(long.length + 1);
  });
});

test('markup that is written as text stays text, and none comes out of scripts', () => {
  const [document] = from(
    `<html><body><article><p>${PARAGRAPH}</p><p>It read &lt;script&gt;alert(1)&lt;/script&gt; and &amp;lt;b&amp;gt; for an hour.</p><script>document.write("<p>evil</p>")</script></article></body></html>`,
    'a.html',
  ) as Document[];
  expect(document?.body).toBe(`${PARAGRAPH}\n\nIt read <script>alert(1)</script> and &lt;b&gt; for an hour.`);
});
