import { paragraphs } from './clean-text.ts';
import type { Document, Draft, Encoding, Fault, Origin } from './document.ts';
import { documentFrom } from './document-from.ts';
import { decode } from './encoding.ts';
import { draftsFromFeed } from './feed.ts';
import { draftFromHtml } from './html-page.ts';
import { type Kind, kindOf } from './media-kind.ts';
import { draftFromRecord } from './record.ts';

/** What is known of bytes beside themselves. */
export type Hints = {
  /** Path, address or `stdin`: for faults, and its extension tells the kind where the bytes do not. */
  file: string;
  kind?: Kind;
  /** The charset of an HTTP answer. */
  charset?: string;
  /** The address that relative links count from. */
  url?: string;
  retrievedOn?: string;
  /** The most bytes that an article, or a line of JSON Lines, may have. */
  limit?: number;
};

export const DEFAULT_LIMIT = 5_000_000;

/**
 * The articles in the bytes of one file, in its order, with a fault for each that cannot be read: one for the whole file where
 * it is empty, binary, too large or of no known encoding. No I/O; never throws.
 */
export function documentsFrom(bytes: Uint8Array, hints: Hints): (Document | Fault)[] {
  const { file } = hints;
  if (!bytes.some((byte) => byte > 0x20)) return [{ file, expected: 'an article', received: 'an empty file' }];
  const kind = kindOf(bytes, file, hints.kind);
  if (typeof kind === 'object') return [{ file, expected: 'text, HTML, JSON Lines or a feed', received: kind.binary }];
  if (kind === 'json-lines')
    return [...linesOf(bytes)].flatMap((line, index) => documentFromLine(line, index + 1, hints));
  if (bytes.length > limitOf(hints)) return [tooLarge({ file }, limitOf(hints), bytes.length)];

  const decoded = decode(bytes, hints.charset);
  if (!decoded) return [{ file, expected: 'text in a known encoding', received: 'bytes that fit none' }];
  return documentsFromText(decoded.text, kind, decoded.encoding, hints);
}

/** The article in one line of JSON Lines, which is UTF-8 by its definition; nothing for an empty line. */
export function documentFromLine(bytes: Uint8Array, line: number, hints: Hints): (Document | Fault)[] {
  const origin = { file: hints.file, line };
  if (bytes.length > limitOf(hints)) return [tooLarge(origin, limitOf(hints), bytes.length)];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return [{ ...origin, expected: 'UTF-8, as JSON Lines are', received: 'bytes that are none' }];
  }
  if (!text) return [];
  const value = parsed(text);
  if (!value) return [{ ...origin, expected: 'a JSON object on one line', received: excerpt(text) }];
  return [made(origin, hints, UTF8, () => draftFromRecord(value.json))];
}

export const tooLarge = (origin: Origin, limit: number, bytes?: number): Fault => ({
  ...origin,
  expected: `at most ${megabytes(limit)} an article (the limit can be set)`,
  received: bytes === undefined ? 'more' : megabytes(bytes),
});

function documentsFromText(text: string, kind: Kind, encoding: Encoding, hints: Hints): (Document | Fault)[] {
  const origin = { file: hints.file };
  switch (kind) {
    case 'html':
      return [made(origin, hints, encoding, () => draftFromHtml(text, hints.url))];
    case 'feed': {
      const drafts = draftsFromFeed(text);
      if (!drafts)
        return [{ ...origin, expected: 'an RSS, RDF or Atom feed', received: `XML that is none: ${excerpt(text)}` }];
      if (!drafts.length) return [{ ...origin, expected: 'a feed with items', received: 'a feed without any' }];
      return drafts.map((draft, index) => made({ ...origin, item: index + 1 }, hints, encoding, () => draft));
    }
    case 'json': {
      const value = parsed(text);
      if (!value) return [{ ...origin, expected: 'a JSON object or a list of them', received: excerpt(text) }];
      if (!Array.isArray(value.json)) return [made(origin, hints, encoding, () => draftFromRecord(value.json))];
      return value.json.map((record, index) =>
        made({ ...origin, item: index + 1 }, hints, encoding, () => draftFromRecord(record)),
      );
    }
    default:
      return [made(origin, hints, encoding, () => ({ lines: paragraphs(text), url: hints.url }))];
  }
}

/** One article's draft made a Document. Whatever goes wrong in it stays its own fault. */
function made(
  origin: Origin,
  { retrievedOn }: Hints,
  encoding: Encoding,
  draft: () => Draft | { expected: string; received: string },
): Document | Fault {
  try {
    const read = draft();
    return 'expected' in read ? { ...origin, ...read } : documentFrom({ retrievedOn, ...read }, encoding, origin);
  } catch (error) {
    return {
      ...origin,
      expected: 'an article that can be read',
      received: `one that cannot: ${(error as Error).message}`,
    };
  }
}

/** The lines of JSON Lines, without a byte order mark. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const UTF8: Encoding = { name: 'utf-8', from: 'valid UTF-8' };
const limitOf = ({ limit = DEFAULT_LIMIT }: Hints): number => limit;
const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${bytes} bytes` : `${Number((bytes / 1e6).toFixed(1))} MB`;
const excerpt = (text: string): string =>
  `“${text.trim().replace(/\s+/g, ' ').slice(0, 50).toWellFormed()}${text.trim().length > 50 ? '…' : ''}”`;
