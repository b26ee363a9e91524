/** Reads gold files: spans become offsets into the body, and whatever does not fit is a fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type GoldFile, goldFile, type WrittenSpan } from './format.ts';

/** The halves that mirror each other, and `train-2`: further articles to train and to tune with, whatever their styles. */
export const SPLITS = ['train', 'train-2', 'held-out'] as const;
export type Split = (typeof SPLITS)[number];

/** Half-open, in UTF-16 units: `body.slice(start, end) === text`. */
export type Span = { start: number; end: number; text: string };

/** The file with every span found in the body. */
export type GoldArticle = Located<GoldFile>;
export type GoldStatement = GoldArticle['statements'][number];
export type GoldAgreement = NonNullable<GoldArticle['agreements']>[number];
export type GoldEvent = NonNullable<GoldArticle['events']>[number];
export type ForbiddenFact = NonNullable<GoldArticle['forbidden']>[number];
export type Figures = NonNullable<GoldEvent['figures']>;
type Located<T> = T extends WrittenSpan
  ? T extends string
    ? T
    : Span
  : T extends (infer Item)[]
    ? Located<Item>[]
    : T extends object
      ? { [Key in keyof T]: Key extends SpanField ? Placed<T[Key]> : Located<T[Key]> }
      : T;
type SpanField = 'source' | 'cue' | 'content' | 'within' | 'sentence';
type Placed<T> = T extends unknown[] ? Span[] : T extends undefined ? undefined : Span;

/** The articles of one folder, by file name; throws with all faults of all files when there are any. */
export function loadGold(split: Split): GoldArticle[] {
  const folder = new URL(`${split}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files.map((name) => ({ name, ...readGold(readFileSync(new URL(name, folder), 'utf8')) }));
  const faults = read.flatMap(({ name, article, faults }) => [
    ...faults.map((fault) => `${split}/${name}: ${fault}`),
    ...(article && `${article.id}.yaml` !== name ? [`${split}/${name}: expected the file to bear its id`] : []),
  ]);
  if (faults.length) throw new Error(`Faults in the gold set:\n${faults.join('\n')}`);
  return read.flatMap(({ article }) => article ?? []);
}

/** One file's article, or what is wrong with it. */
export function readGold(yaml: string): { article?: GoldArticle; faults: string[] } {
  let raw: unknown;
  try {
    raw = parse(yaml);
  } catch (error) {
    return { faults: [`expected YAML: ${(error as Error).message}`] };
  }
  const file = goldFile.safeParse(raw);
  if (!file.success) return { faults: [z.prettifyError(file.error)] };
  const faults: string[] = [];
  const article = locate(file.data, file.data.body, faults) as GoldArticle;
  return { article, faults: [...faults, ...references(file.data), ...dates(file.data)] };
}

const SPAN_FIELDS: ReadonlySet<string> = new Set<SpanField>(['source', 'cue', 'content', 'within', 'sentence']);

/** The same value with the spans of its span fields found in the body. */
function locate(value: unknown, body: string, faults: string[], isSpan = false): unknown {
  if (Array.isArray(value)) return value.map((item) => locate(item, body, faults, isSpan));
  if (isSpan) return findSpan(value as WrittenSpan, body, faults);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, locate(field, body, faults, SPAN_FIELDS.has(key))]),
  );
}

function findSpan(written: WrittenSpan, body: string, faults: string[]): Span {
  const { text, nth } = typeof written === 'string' ? { text: written, nth: undefined } : written;
  const places = occurrences(body, text);
  const start = nth === undefined ? (places.length === 1 ? places[0] : undefined) : places[nth - 1];
  if (start === undefined) {
    const wanted = nth === undefined ? 'once' : `${nth} times or more`;
    faults.push(`expected \`${text}\` in the body ${wanted} as whole words and it stands there ${places.length} times`);
    return { start: 0, end: 0, text };
  }
  return { start, end: start + text.length, text };
}

/** Offsets at which the words stand as whole words. */
function occurrences(body: string, text: string): number[] {
  const found: number[] = [];
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + 1))
    if (!joins(body, at) && !joins(body, at + text.length)) found.push(at);
  return found;
}

/** Whether a word goes on over this offset. */
const joins = (body: string, at: number): boolean =>
  WORD.test(body.charAt(at - 1)) && WORD.test(body.charAt(at)) && at > 0;
const WORD = /[\p{L}\p{N}]/u;

function references({ statements, agreements = [], events = [] }: GoldFile): string[] {
  const keys = statements.map(({ key }) => key);
  const ids = [...agreements, ...events].map(({ id }) => id);
  const before = (key: string, at: number) => keys.indexOf(key) !== -1 && keys.indexOf(key) < at;
  return [
    ...repeated(keys).map((key) => `expected one statement with the key \`${key}\` and there are several`),
    ...repeated(ids).map((id) => `expected one agreement or event with the id \`${id}\` and there are several`),
    ...statements.flatMap(({ key, nestedIn }, at) =>
      nestedIn !== undefined && !before(nestedIn, at)
        ? [`expected \`${key}\` to be nested in a statement before it and came \`${nestedIn}\``]
        : [],
    ),
    ...statements
      .filter(({ source, speaker }) => source !== undefined && speaker === undefined)
      .map(({ key }) => `expected \`${key}\` to have a speaker: it has a source`),
    ...statements
      .filter(({ source, speaker, kind }) => source === undefined && speaker !== undefined && kind !== 'DIRECT')
      .map(({ key }) => `expected \`${key}\` to have a source: only a quotation that runs on goes without`),
  ];
}

const repeated = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** Words of a date stand in the body; what is only relative has a value only when the day of publication is known. */
function dates({ body, publishedOn, dateline, statements, agreements = [], events = [] }: GoldFile): string[] {
  const all = [
    ...statements.map(({ saidOn }) => saidOn),
    ...agreements.flatMap(({ statuses }) => statuses.map(({ asOf }) => asOf)),
    ...events.map(({ date }) => date),
  ].filter((date) => date !== undefined);
  return [
    ...all.filter(({ text }) => !body.includes(text)).map(({ text }) => `expected the date \`${text}\` in the body`),
    ...all
      .filter(({ basis, value }) => basis === 'RELATIVE' && value && !publishedOn)
      .map(({ text }) => `expected no value for \`${text}\`: nothing says when the article was published`),
    ...(dateline && !body.includes(dateline) ? [`expected the dateline \`${dateline}\` in the body`] : []),
  ];
}
