import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document, Fault } from '../../src/ingest/document/document.ts';
import { documentsFrom } from '../../src/ingest/document/documents-from.ts';

const directory = join(import.meta.dirname, 'pages');
const pages = readdirSync(directory).filter((name) => name.endsWith('.yaml'));

/** Each page of tests/ingest/pages is synthetic; beside it stands what a reader would say that its article is. */
describe.each(pages.map((name) => name.replace('.yaml', '')))('the page %s', (name) => {
  const { encoding, ...wanted } = parse(readFileSync(join(directory, `${name}.yaml`), 'utf8'));
  const [document] = documentsFrom(readFileSync(join(directory, `${name}.html`)), {
    file: `${name}.html`,
  }) as Document[];

  test('gives the article’s own text and nothing else', () => {
    expect(document?.body).toBe(wanted.body);
  });

  test('gives title, language, authors, publisher, address, date and dateline as it states them, and no others', () => {
    const { title, language, authors, publisher, url, publishedOn, dateline } = wanted;
    expect(document).toMatchObject({ title, language, authors });
    expect(document?.publisher).toBe(publisher);
    expect(document?.url).toBe(url);
    expect(document?.publishedOn).toEqual(publishedOn && expect.objectContaining(publishedOn));
    expect(document?.dateline).toEqual(dateline && expect.objectContaining(dateline));
    expect(document?.encoding.name).toBe(encoding ?? 'utf-8');
  });

  test('states offsets in the body that show the dateline', () => {
    const { dateline, body = '' } = document ?? {};
    const shown = dateline && body.slice(dateline.start, dateline.end);
    if (dateline) expect(shown).toMatch(new RegExp(`^${dateline.place}.* [–-]$`));
    else expect(wanted.dateline).toBeUndefined();
  });
});

test('a page of links to articles is a fault, not an article', () => {
  const [fault] = documentsFrom(readFileSync(join(directory, 'index-page.html')), { file: 'index-page.html' });
  expect(fault).toEqual<Fault>({
    file: 'index-page.html',
    expected: 'an article’s text',
    received: 'a title and no text below it: “Region news”',
  });
});
