import { describe, expect, test } from 'vitest';
import { type Document, type Fault, faultLine, isFault } from '../../src/ingest/document/document.ts';
import { documentsFrom } from '../../src/ingest/document/documents-from.ts';

const from = (text: string, file: string) => documentsFrom(Buffer.from(text), { file });
const BODY = 'The two ministers agreed on Monday to reopen the crossing before the end of the month.';
const MORE = 'Nobody objected, the spokesman of the council said after the session of the morning.';

describe('JSON Lines', () => {
  const lines = [
    {
      title: 'Crossing to reopen',
      body: `${BODY}\n\nAdvertisement`,
      url: 'https://a.example/1',
      publishedOn: '2014-08-13',
      publisher: 'The Gazette',
      authors: ['Salma Ayari'],
      retrievedOn: '2020-01-02',
      id: 7,
    },
    { text: `Crossing to reopen\nBy Salma Ayari\n\n${BODY}\n\nAdvertisement` },
    {
      html: `<html><body><article><h1>Crossing to reopen</h1><p>${BODY}</p><p>${MORE}</p></article></body></html>`,
      language: 'en',
    },
    { html: `<p>${BODY}</p><div class="share">Share</div>`, title: 'Crossing to reopen' },
  ];

  test('give a document each: a body as it stands, text and HTML cleared of furniture', () => {
    const documents = from(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl') as Document[];
    expect(documents.map(({ title, body, origin }) => [title, body, origin.line])).toEqual([
      ['Crossing to reopen', `${BODY}\n\nAdvertisement`, 1],
      ['Crossing to reopen', BODY, 2],
      ['Crossing to reopen', `${BODY}\n\n${MORE}`, 3],
      ['Crossing to reopen', BODY, 4],
    ]);
    expect(documents[0]).toMatchObject({
      url: 'https://a.example/1',
      publisher: 'The Gazette',
      authors: ['Salma Ayari'],
      retrievedOn: '2020-01-02',
      publishedOn: { value: '2014-08-13', basis: 'STATED', text: '2014-08-13', from: 'record' },
    });
    expect(documents[1]?.authors).toEqual(['Salma Ayari']);
  });

  test.each([
    ['{"title": "x"', 'a JSON object on one line', '“{"title": "x"”'],
    ['[1, 2]', 'an object with an article’s fields', '[1,2]'],
    ['{"title":"x"}', 'one of `body`, `text` and `html`', 'an object with `title`'],
    [`{"body":"${BODY}","text":"${BODY}"}`, 'one of `body`, `text` and `html`', 'an object with `body`, `text`'],
    ['{"body":7}', 'a string in `body`', '7'],
    [`{"body":"${BODY}","url":"javascript:alert(1)"}`, 'a web address in `url`', '"javascript:alert(1)"'],
    [`{"body":"${BODY}","publishedOn":"yesterday"}`, 'a date such as 2014-08-13 in `publishedOn`', '"yesterday"'],
    [`{"body":"${BODY}","authors":"Ayari"}`, 'a list in `authors`', '"Ayari"'],
    ['{"body":"  "}', 'an article’s text', 'nothing to read'],
  ])('of which %s is wrong are a fault with its line, and the others are read', (bad, expected, received) => {
    const good = JSON.stringify(lines[0]);
    const [first, fault, last, ...rest] = from(`${good}\n\n${bad}\n${good}\n`, 'a.jsonl');
    expect(fault).toEqual<Fault>({ file: 'a.jsonl', line: 3, expected, received });
    expect([first, last].map((each) => each && isFault(each))).toEqual([false, false]);
    expect(rest).toEqual([]);
  });

  test('are told by their first line where no extension does', () => {
    expect(from(`${JSON.stringify(lines[0])}\n${JSON.stringify(lines[1])}`, 'stdin')).toHaveLength(2);
  });

  test('that escape half a character give well-formed text', () => {
    const [document] = from(`{"body":"${BODY} \\ud83d end"}`, 'a.jsonl') as Document[];
    expect(document?.body.isWellFormed()).toBe(true);
  });
});

test('a JSON list gives a document an item, and a fault that names the item', () => {
  const [document, fault] = from(`[\n{"body":"${BODY}"},\n{}\n]`, 'a.json');
  expect(document).toMatchObject({ body: BODY, origin: { file: 'a.json', item: 1 } });
  expect(fault && faultLine(fault as Fault)).toBe(
    'a.json item 2: expected one of `body`, `text` and `html`, received an object with no fields',
  );
});

describe('a feed', () => {
  const expected = {
    title: 'Crossing to reopen & more',
    body: `${BODY}\n\n${MORE}`,
    url: 'https://a.example/1',
    authors: ['Salma Ayari'],
    publisher: 'The Gazette',
    language: 'en',
  };

  test('in RSS 2.0 gives each item: content before description, its date as written, markup and entities undone', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Gazette</title>
      <item><title>Crossing to reopen &amp;amp; more</title><link>https://a.example/1</link><guid>x</guid><pubDate>Wed, 13 Aug 2014 23:00:00 -0500</pubDate><dc:creator>Salma Ayari</dc:creator>
      <description>Only a teaser.</description><content:encoded><![CDATA[<p>${BODY}</p><figure>A caption</figure><p>${MORE}</p><p>The post <a href="#">Crossing</a> appeared first on <a href="#">The Gazette</a>.</p>]]></content:encoded></item>
      <item><title>Without text</title><link>https://a.example/2</link></item>
      <item><title>In its description</title><description>${BODY.replace('two', '&lt;b&gt;two&lt;/b&gt;')}</description></item></channel></rss>`;
    const [first, second, third] = from(rss, 'feed.xml');
    expect(first).toMatchObject({
      ...expected,
      origin: { item: 1 },
      publishedOn: { value: '2014-08-13', from: 'feed', text: 'Wed, 13 Aug 2014 23:00:00 -0500' },
    });
    expect(second).toEqual<Fault>({
      file: 'feed.xml',
      item: 2,
      expected: 'an article’s text',
      received: 'a title and no text below it: “Without text”',
    });
    expect(third).toMatchObject({ body: BODY });
  });

  test('in Atom gives each entry; an update is no publication', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title>
      <entry><id>urn:1</id><title type="html">Crossing to reopen &amp;amp; more</title><link href="https://a.example/1"/><updated>2015-01-01T00:00:00Z</updated><published>2014-08-13T10:00:00Z</published><author><name>Salma Ayari</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${BODY}</p><p>${MORE}</p></div></content></entry>
      <entry><id>urn:2</id><title>Plain</title><updated>2015-01-01T00:00:00Z</updated><summary type="text">${BODY} 2 &lt; 3 &lt;b&gt;</summary></entry></feed>`;
    const [first, second] = from(atom, 'feed.atom') as Document[];
    expect(first).toMatchObject({ ...expected, publishedOn: { value: '2014-08-13', from: 'feed' } });
    expect(second).toMatchObject({ title: 'Plain', body: `${BODY} 2 < 3 <b>` });
    expect(second?.publishedOn).toBeUndefined();
  });

  test('in RDF gives each item', () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Gazette</title></channel><item rdf:about="https://a.example/1"><title>Crossing to reopen</title><link>https://a.example/1</link><description>${BODY}</description><dc:date>2014-08-13</dc:date></item></rdf:RDF>`;
    expect(from(rdf, 'feed.rdf')).toMatchObject([
      { body: BODY, publishedOn: { value: '2014-08-13' }, url: 'https://a.example/1' },
    ]);
  });

  test('cut off in the middle gives what it has', () => {
    const [first] = from(
      `<rss version="2.0"><channel><title>T</title><item><title>Crossing</title><description>${BODY}</description></item><item><title>B`,
      'feed.xml',
    );
    expect(first).toMatchObject({ body: BODY });
  });

  test('that is other XML, or has no items, is one fault', () => {
    expect(from('<?xml version="1.0"?><foo><bar/></foo>', 'a.xml')).toEqual([
      {
        file: 'a.xml',
        expected: 'an RSS, RDF or Atom feed',
        received: 'XML that is none: “<?xml version="1.0"?><foo><bar/></foo>”',
      },
    ]);
    expect(from('<rss version="2.0"><channel><title>T</title></channel></rss>', 'a.xml')).toEqual([
      { file: 'a.xml', expected: 'a feed with items', received: 'a feed without any' },
    ]);
  });

  test('does not blow up its entities', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50)}">${[...'bcdefghi'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(20)}">`).join('')}]><rss version="2.0"><channel><title>T</title><item><title>A</title><description>${BODY} &i;</description></item></channel></rss>`;
    const [document] = from(bomb, 'feed.xml');
    expect(JSON.stringify(document).length).toBeLessThan(2000);
  });
});
