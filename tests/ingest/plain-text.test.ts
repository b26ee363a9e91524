import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document } from '../../src/ingest/document/document.ts';
import { documentsFrom } from '../../src/ingest/document/documents-from.ts';

const read = (text: string): Document => documentsFrom(Buffer.from(text), { file: 'a.txt' })[0] as Document;
const PARAGRAPH = 'The two ministers agreed on Monday to reopen the crossing before the end of the month.';
const SECOND = '“We have waited long enough,” one of them told reporters after the meeting in the capital.';

describe('the founding article, read from its raw page text', () => {
  const root = join(import.meta.dirname, '../..');
  const raw = readFileSync(join(import.meta.dirname, 'texts/founding-article-page.txt'), 'utf8');
  const curated = parse(
    readFileSync(join(root, 'seeds/articles/libya-calls-for-regional-security-alliance.yaml'), 'utf8'),
  ).article;
  const document = read(raw);

  test('has exactly the curated body, title and byline', () => {
    expect(document.body).toBe(curated.body);
    expect(document.title).toBe(curated.title);
    expect(document.byline).toBe(curated.byline);
    expect(document).toMatchObject({ authors: ['Monia Ghanmi'], publisher: 'Magharebia', language: 'en' });
  });

  test('has no date: the clock of the page that shows it is none', () => {
    expect(document.publishedOn).toBeUndefined();
    expect(raw).toMatch(/^Friday , 24 March 2023/);
  });
});

describe('plain text', () => {
  test('begins with its title, byline and date when lines say so', () => {
    const document = read(`Crossing to reopen\nBy Salma Ayari\n14 May 2019\n\n${PARAGRAPH}\n\n${SECOND}\n`);
    expect(document).toMatchObject({
      title: 'Crossing to reopen',
      byline: 'By Salma Ayari',
      authors: ['Salma Ayari'],
      publishedOn: { value: '2019-05-14', basis: 'STATED', text: '14 May 2019', from: 'date line' },
      body: `${PARAGRAPH}\n\n${SECOND}`,
    });
  });

  test('without a title line is named by its first words', () => {
    const document = read(`${PARAGRAPH}\n\n${SECOND}`);
    expect(document.title).toBe(PARAGRAPH.slice(0, -1));
    expect(document.body).toBe(`${PARAGRAPH}\n\n${SECOND}`);
  });

  test('wrapped at a width has its lines joined, and one paragraph a line stays so', () => {
    const wrapped =
      'Crossing to reopen\n\nThe two ministers agreed on Monday\nto reopen the crossing before the\nend of the month.\n\nNobody objected.';
    expect(read(wrapped).body).toBe(`${PARAGRAPH}\n\nNobody objected.`);
    expect(read(`Crossing to reopen\n${PARAGRAPH}\n${SECOND}`).body).toBe(`${PARAGRAPH}\n\n${SECOND}`);
  });

  test('of a ministry takes the date that stands with its place, above the title too', () => {
    const document = read(`Tunis, 9 March 2021\n\nThe Minister receives the Ambassador\n\n${PARAGRAPH}`);
    expect(document.publishedOn).toMatchObject({ value: '2021-03-09', from: 'date line' });
    expect(document.title).toBe('The Minister receives the Ambassador');
  });

  test('takes a dateline’s date when nothing else dates it, the year unknown when not written', () => {
    const document = read(`Crossing to reopen\n\nTRIPOLI, Aug 13 (Reuters) – ${PARAGRAPH}`);
    expect(document.publishedOn).toMatchObject({ value: 'XXXX-08-13', basis: 'STATED', from: 'dateline' });
    expect(document.body.startsWith('TRIPOLI, Aug 13 (Reuters) – The two')).toBe(true);
  });

  test('loses what pages print between and below paragraphs, and sentences that merely mention it stay', () => {
    const kept = 'Topics discussed included the border, a common radio and the share of each side in the costs.';
    const page = `Crossing to reopen\n\n${PARAGRAPH}\n\nAdvertisement\n\nRead also: The lighthouse that moved\n\n${kept}\n\nShare this:\n\nTags: border, ministers\n\nRelated Articles\n\n${SECOND}`;
    expect(read(page).body).toBe(`${PARAGRAPH}\n\n${kept}`);
  });

  test('goes on after a heading over related articles that stands in its middle', () => {
    const page = `Crossing to reopen\n\n${PARAGRAPH}\n\nRelated news\n\nThe lighthouse that moved\n\n${SECOND}\n\n${PARAGRAPH} Nobody objected.`;
    expect(read(page).body).toBe(`${PARAGRAPH}\n\n${SECOND}\n\n${PARAGRAPH} Nobody objected.`);
  });

  test('keeps a paragraph of one short sentence, and a subheading, where they stand', () => {
    const text = `Crossing to reopen\n\n${PARAGRAPH}\n\nHe resigned.\n\nThe next steps\n\n${SECOND}`;
    expect(read(text).body).toBe(`${PARAGRAPH}\n\nHe resigned.\n\nThe next steps\n\n${SECOND}`);
  });

  test('is NFC, without invisible characters, and its emoji and combining characters stay whole', () => {
    const document = read(
      `Crossing to reopen\n\nThe\u00a0e\u0301lite\u200b said \u202e“yes” 👩‍👩‍👧 and n\u0303o, x\u0327\u0301 too, so\u00adon after the vote\u0000 of Monday.\r\n\r\n${SECOND}`,
    );
    expect(document.body).toBe(
      `The élite said “yes” 👩‍👩‍👧 and ño, x̧́ too, soon after the vote of Monday.\n\n${SECOND}`.normalize('NFC'),
    );
    expect(document.body.isWellFormed()).toBe(true);
  });

  test('read twice has one id, and an id tells other text under the same title apart', () => {
    const [a, b, c] = [PARAGRAPH, PARAGRAPH, SECOND].map((body) => read(`Crossing to reopen\n\n${body}`).id);
    expect(a).toBe(b);
    expect(a).toMatch(/^crossing-to-reopen-[0-9a-f]{8}$/);
    expect(c).not.toBe(a);
  });
});
