import { dateProperties, edtfBounds, epochDay, knownDate, type TextDate } from '../model/dates.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import { evidenceKey, sha256, statementId } from '../model/ids.ts';
import type { NodeRef } from '../model/rows.ts';
import { agreementRows } from './agreement-rows.ts';
import { type Fault, suggestion } from './faults.ts';
import type { Seed } from './format.ts';
import { mentionRows } from './mention-rows.ts';
import type { ParsedSeed, Path } from './parse.ts';
import type { SpanShape } from './shapes.ts';
import { findSpan, type Span, type Where } from './spans.ts';
import { actor, nodeOf, type StatedRows } from './stated.ts';

type Article = NonNullable<Seed['article']>;
type SeedStatement = NonNullable<Seed['statements']>[number];

/** A statement of the file with its id and the spans that prove it. */
export type Told = {
  id: string;
  entry: SeedStatement;
  at: Path;
  sentence: Span;
  source?: Span;
  cue?: Span;
  contents: Span[];
};

/** What the parts of an article file need to find their spans and state their rows. */
export type ArticleFile = {
  article: Article;
  parsed: ParsedSeed;
  rows: StatedRows;
  /** Statements by key; those whose spans are at fault are left out. */
  told: Map<string, Told>;
  keys: ReadonlySet<string>;
  fault(at: Path, message: string): void;
  /** The span that a field means, or a fault at it. */
  span(at: Path, wanted: SpanShape, where: Where): Span | undefined;
};

export const wholeBody = ({ body }: Article): Where => ({
  within: { start: 0, end: body.length },
  called: 'the body',
  wholeWords: true,
});

/** States an article and what it tells; the faults are spans that do not match and keys that do not exist. */
export function articleRows(parsed: ParsedSeed, rows: StatedRows): Fault[] {
  const faults: Fault[] = [];
  const { seed } = parsed;
  const fault = (at: Path, message: string): void => {
    faults.push(parsed.fault(at, message));
  };
  const { article } = seed;
  if (!article) {
    for (const list of ['statements', 'mentions', 'events'] as const)
      if (seed[list]?.length) fault([list], `expected an \`article\` in this file too: \`${list}\` tell what one says`);
    agreementRows(seed, rows, undefined, fault);
    return faults;
  }
  const file: ArticleFile = {
    article,
    parsed,
    rows,
    told: new Map(),
    keys: parsed.keys,
    fault,
    span(at, wanted, where) {
      const found = findSpan(article.body, wanted, where);
      if (typeof found !== 'string') return found;
      fault(at, found);
      return undefined;
    },
  };
  const node = articleRow(article, rows);
  findStatements(file);
  statementRows(file, node);
  mentionRows(file, node);
  agreementRows(seed, rows, file, fault);
  eventRows(file, node);
  return faults;
}

function articleRow(article: Article, rows: StatedRows): NodeRef {
  const { id, title, body, language, url, byline, retrievedOn, synthetic, publishedOn, copyOf, source } = article;
  const { parts } = fingerprintOf(body);
  const fingerprint = parts.length ? parts : undefined;
  const properties = {
    title,
    body,
    bodySha256: sha256(body),
    fingerprint,
    language,
    url,
    byline,
    retrievedOn,
    synthetic,
    source,
  };
  const node = rows.node(['article'], 'Article', id, { ...properties, ...dateProperties('publishedOn', publishedOn) });
  if (article.publisher) rows.link(['article', 'publisher'], 'PUBLISHED_BY', node, actor(article.publisher));
  for (const [i, author] of (article.authors ?? []).entries())
    rows.link(['article', 'authors', i], 'WRITTEN_BY', node, actor(author));
  if (copyOf) rows.link(['article', 'copyOf'], 'COPY_OF', node, nodeOf('Article', copyOf));
  return node;
}

/** Fills `told`: first all spans, so that statements may refer to later ones. */
function findStatements(file: ArticleFile): void {
  const { article, parsed, told } = file;
  const found = (parsed.seed.statements ?? []).flatMap((entry, i): Omit<Told, 'id'>[] => {
    const at = ['statements', i];
    const sentence = file.span([...at, 'sentence'], entry.sentence, { ...wholeBody(article), wholeWords: false });
    if (!sentence) return [];
    const inSentence: Where = { within: sentence, called: 'the sentence', wholeWords: true };
    // A source given with its offset may stand in another sentence.
    const whereSource = entry.source?.at === undefined ? inSentence : wholeBody(article);
    const source = entry.source && file.span([...at, 'source'], entry.source, whereSource);
    const cue = entry.cue && file.span([...at, 'cue'], entry.cue, inSentence);
    const contents = entry.content.flatMap((one, j) => file.span([...at, 'content', j], one, inSentence) ?? []);
    for (const [j, one] of contents.entries())
      if (j > 0 && one.start < (contents[j - 1] as Span).end)
        file.fault([...at, 'content', j], 'expected the words in the order of the text, without overlap');
    wordsOfDate(file, [...at, 'saidOn'], entry.saidOn, [sentence], 'the sentence');
    const whole = (!entry.source || source) && (!entry.cue || cue) && contents.length === entry.content.length;
    return whole ? [{ entry, at, sentence, source, cue, contents }] : [];
  });
  const written = new Map<string, number>();
  for (const one of found.toSorted((a, b) => startOf(a) - startOf(b))) {
    const texts = { source: one.source?.text, cue: one.cue?.text, contents: one.contents.map(({ text }) => text) };
    // The same words in a copy are the same statement.
    const first = article.copyOf ?? article.id;
    const id = statementId(first, texts);
    const occurrence = written.get(id) ?? 0;
    written.set(id, occurrence + 1);
    told.set(one.entry.key, { ...one, id: statementId(first, texts, occurrence) });
  }
}

/** Where a statement stands in the text: where its first words said begin. */
const startOf = ({ contents, sentence }: Pick<Told, 'contents' | 'sentence'>): number =>
  contents[0]?.start ?? sentence.start;

function statementRows(file: ArticleFile, article: NodeRef): void {
  const { rows, told, fault, parsed } = file;
  const seen = new Set<string>();
  for (const [i, { key, nestedIn }] of (parsed.seed.statements ?? []).entries()) {
    if (seen.has(key))
      fault(['statements', i, 'key'], `expected a key that is unique in this file and came \`${key}\` again`);
    seen.add(key);
    if (nestedIn !== undefined) checkNesting(file, i, key, nestedIn);
  }
  const isCopy = file.article.copyOf !== undefined;
  for (const one of told.values()) {
    const statement = isCopy ? rows.asSpare(() => statementRow(file, one)) : statementRow(file, one);
    const { at, sentence, source, cue, contents } = one;
    rows.link(at, 'REPORTED_IN', statement, article, {
      sentenceSpan: [sentence.start, sentence.end],
      sourceSpan: source && [source.start, source.end],
      cueSpan: cue && [cue.start, cue.end],
      contentSpans: contents.flatMap(({ start, end }) => [start, end]),
      sentence: sentence.text,
      source: source?.text,
      cue: cue?.text,
      contents: contents.map(({ text }) => text),
    });
  }
}

/** States a statement and all that does not depend on which article reports it. */
function statementRow(file: ArticleFile, one: Told): NodeRef {
  const { rows, told } = file;
  const { id, entry, at, sentence, cue, contents } = one;
  const { kind, type, polarity, saidOn, speaker, toldTo, about, nestedIn, fulfilledBy } = entry;
  const earliest = edtfBounds((saidOn && knownDate(saidOn)) ?? '')?.earliest;
  const statement = rows.node(at, 'Statement', id, {
    content: contents.map(({ text }) => text).join(' … '),
    kind,
    type,
    polarity,
    cue: cue?.text,
    confidence: 1,
    method: 'CURATED',
    nested: nestedIn !== undefined,
    start: startOf(one),
    saidDay: earliest === undefined ? undefined : epochDay(earliest),
    ...dateProperties('saidOn', saidOn),
  });
  if (speaker) rows.link([...at, 'speaker'], 'SAID', actor(speaker), statement);
  for (const [j, listener] of (toldTo ?? []).entries())
    rows.link([...at, 'toldTo', j], 'TOLD_TO', statement, actor(listener));
  for (const [j, target] of (about ?? []).entries()) {
    const where = [...at, 'about', j];
    const { stance } = target;
    if (target.actor) rows.link(where, 'ABOUT', statement, actor(target.actor), { stance });
    if (target.topic) rows.link(where, 'ABOUT', statement, nodeOf('Topic', target.topic), { stance });
    if (target.agreement) {
      const { promised, due } = target;
      wordsOfDate(file, [...where, 'due'], due, [sentence], 'the sentence');
      const properties = { stance, promised, ...dateProperties('due', due) };
      rows.link(where, 'ABOUT', statement, nodeOf('Agreement', target.agreement), properties);
    }
    if (target.event) rows.link(where, 'ABOUT', statement, nodeOf('Event', target.event), { stance });
  }
  for (const [j, event] of (fulfilledBy ?? []).entries())
    rows.link([...at, 'fulfilledBy', j], 'FULFILS', nodeOf('Event', event), statement);
  const outer = nestedIn === undefined ? undefined : told.get(nestedIn);
  if (outer) rows.link([...at, 'nestedIn'], 'NESTED_IN', statement, nodeOf('Statement', outer.id));
  return statement;
}

function checkNesting({ parsed, keys, fault }: ArticleFile, i: number, key: string, nestedIn: string): void {
  const outerOf = new Map((parsed.seed.statements ?? []).map((entry) => [entry.key, entry.nestedIn]));
  const path = [key];
  let outer: string | undefined = nestedIn;
  // A circle that this statement only leads into is the fault of those in it.
  while (outer !== undefined && !path.includes(outer)) {
    path.push(outer);
    outer = outerOf.get(outer);
  }
  const circle = [...path, key].map((step) => `\`${step}\``).join(' in ');
  if (!keys.has(nestedIn)) fault(['statements', i, 'nestedIn'], unknownKey(nestedIn, keys));
  else if (outer === key) fault(['statements', i, 'nestedIn'], `expected no circle and came ${circle}`);
}

export function unknownKey(key: string, keys: Iterable<string>): string {
  return `expected the key of a statement in this file and came \`${key}\`${suggestion(key, keys)}`;
}

/** The words of a date must stand in one of `spans`. */
export function wordsOfDate(
  file: ArticleFile,
  at: Path,
  date: TextDate | undefined,
  spans: Span[],
  called: string,
): void {
  if (date?.text === undefined || spans.some(({ text }) => text.includes(date.text as string))) return;
  file.fault([...at, 'text'], `expected words of ${called} and came \`${date.text}\`, which does not occur`);
}

function eventRows(file: ArticleFile, article: NodeRef): void {
  const { rows, parsed } = file;
  for (const [i, entry] of (parsed.seed.events ?? []).entries()) {
    const at = ['events', i];
    const { id, type, mode, description, date, figures } = entry;
    const properties = { type, mode, description, ...figures, ...dateProperties('happenedOn', date) };
    const event = rows.node(at, 'Event', id, properties);
    const sentences = entry.sentences.map((one, j) =>
      file.span([...at, 'sentences', j], one, { ...wholeBody(file.article), wholeWords: false }),
    );
    const found = sentences.filter((one) => one !== undefined);
    for (const [j, one] of sentences.entries()) {
      if (!one) continue;
      const evidence = { sentenceSpan: [one.start, one.end], sentence: one.text };
      rows.link(
        [...at, 'sentences', j],
        'REPORTED_IN',
        event,
        article,
        evidence,
        evidenceKey(file.article.id, one.start, one.end),
      );
    }
    if (found.length === sentences.length) wordsOfDate(file, [...at, 'date'], date, found, 'the sentences');
    for (const [j, id] of (entry.actors ?? []).entries()) rows.link([...at, 'actors', j], 'ACTED_IN', actor(id), event);
    for (const [j, id] of (entry.recipients ?? []).entries())
      rows.link([...at, 'recipients', j], 'DIRECTED_AT', event, actor(id));
    for (const [j, id] of (entry.topics ?? []).entries())
      rows.link([...at, 'topics', j], 'CONCERNS', event, nodeOf('Topic', id));
    for (const [j, id] of (entry.agreements ?? []).entries())
      rows.link([...at, 'agreements', j], 'CONCERNS', event, nodeOf('Agreement', id));
    for (const [j, id] of (entry.places ?? []).entries())
      rows.link([...at, 'places', j], 'LOCATED_IN', event, nodeOf('Place', id));
  }
}
