/** What reading gives: clean articles, and faults in words. */
import type { TextDate } from '../../model/dates.ts';

/**
 * One article, clean. `body` is final: paragraphs parted by one empty line, NFC, no invisible characters, plain spaces. It is
 * never altered after this, and all offsets count in it, in UTF-16 units.
 */
export type Document = {
  /** Slug of the title and eight digits of the body's hash: the same text has the same id wherever it was read. */
  id: string;
  title: string;
  body: string;
  bodySha256: string;
  /** BCP 47 primary language as the words show it; `und` when they show none. */
  language: string;
  /** The page's own address (canonical), else the one it was read from. */
  url?: string;
  /** The line that names who wrote it, as written. */
  byline?: string;
  /** Their names, as written. */
  authors: string[];
  /** The publisher's name, as written. */
  publisher?: string;
  /** The date that the article states of itself; a page's clock is none. */
  publishedOn?: StatedDate;
  dateline?: Dateline;
  /** ISO day on which it was fetched; absent for files. */
  retrievedOn?: string;
  encoding: Encoding;
  origin: Origin;
};

/** A date and where the article states it. */
export type StatedDate = TextDate & { value: string; basis: 'STATED'; text: string; from: DateSource };
export type DateSource = 'JSON-LD' | 'meta' | 'time' | 'date line' | 'dateline' | 'feed' | 'record';

/** "TRIPOLI, Aug 13 (Reuters) –" at the head of the body: `body.slice(start, end)` is all of it, with its dash. */
export type Dateline = { place?: string; agency?: string; date?: string; start: number; end: number };

/** How bytes became text. `declared` is what they claimed, when that was wrong; `replaced` counts bytes that fit nothing. */
export type Encoding = { name: string; from: EncodingSource; declared?: string; replaced?: number };
export type EncodingSource = 'BOM' | 'HTTP' | 'page' | 'valid UTF-8' | 'guessed' | 'text';

/** Where it was read: a path, an address or `stdin`; the line of JSON Lines; the item of a feed or list, from 1. */
export type Origin = { file: string; line?: number; item?: number };

/** What could not be read, and why: what was expected and what came, in words. */
export type Fault = Origin & { expected: string; received: string };

export const isFault = (result: Document | Fault): result is Fault => 'expected' in result;

/** `file:line: expected …, received …` */
export function faultLine({ file, line, item, expected, received }: Fault): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${item === undefined ? '' : ` item ${item}`}`;
  return `${place}: expected ${expected}, received ${received}`;
}

/** What a format tells of one article before it is made a Document: `lines` in reading order, with all that surrounds the text. */
export type Draft = {
  lines: string[];
  title?: string;
  /** True when the lines are the text alone, stated so: nothing is taken out of them. */
  bodyOnly?: boolean;
  /** What stood between title and text where lines hold the text alone: bylines, dates. */
  header?: string[];
  url?: string;
  authors?: string[];
  byline?: string;
  publisher?: string;
  publishedOn?: StatedDate;
  retrievedOn?: string;
  declaredLanguage?: string;
};
