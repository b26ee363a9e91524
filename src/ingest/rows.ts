import type { About } from '../extract/about/about.ts';
import type { Attribution } from '../extract/attribution.ts';
import type { Knowledge, StatementFacts } from '../extract/facts.ts';
import type { Span } from '../extract/span.ts';
import { dateProperties, edtfBounds, epochDay, knownDate } from '../model/dates.ts';
import { mentionId, statementId } from '../model/ids.ts';
import { nameKey } from '../model/names.ts';
import type { NodeRef, Rows } from '../model/rows.ts';
import type { Gazetteer } from '../resolve/gazetteer.ts';
import { agreementRows } from './agreement-rows.ts';
import type { Article } from './article.ts';
import { slug } from './document/document-from.ts';
import { eventId, eventRows } from './event-rows.ts';
import { EXTRACTOR_VERSION } from './extractor.ts';
import { mentionRows } from './mention-rows.ts';
import type { Reading } from './read-article.ts';
import { actor, RowSet } from './row-set.ts';
import { sentencesAround } from './sentences.ts';

/** What one article brings to the graph, and its statements as later stages compare them. */
export type ArticleRows = { article: Article; rows: Rows; statements: FoundStatement[] };

/** A statement as it stands in an article. `id` may be that of a statement that another article reported first. */
export type FoundStatement = { id: string; content: string; polarity: string; speakers: string[] };

/**
 * The rows of an article: itself, and where it could be read its mentions, statements and those whom only it brings.
 * The same article, gazetteer and extractor give the same rows.
 */
export function articleRows(article: Article, reading: Reading | undefined, known: Knowledge): ArticleRows {
  const { gazetteer, agreements = [] } = known;
  const set = new RowSet();
  const node = articleNode(set, article, gazetteer);
  if (reading) mentionRows(set, article, node, reading.resolution, gazetteer);
  const statements = reading ? statementRows(set, article, node, reading) : [];
  if (reading) {
    const ids = statements.map(({ id }) => id);
    agreementRows(set, article, reading, ids, (id) => agreements.some((one) => one.id === id));
    eventRows(set, article, node, reading);
  }
  return { article, rows: set.rows, statements };
}

function articleNode(set: RowSet, article: Article, gazetteer: Gazetteer): NodeRef {
  const { id, title, body, bodySha256, language, url, byline, retrievedOn, publishedOn, formerBodies } = article;
  const node = set.node('Article', id, {
    ...{ title, body, bodySha256, language, url, byline, retrievedOn, formerBodies },
    authorNames: article.authors.length ? article.authors : undefined,
    publisherName: article.publisher,
    extractor: EXTRACTOR_VERSION,
    ...dateProperties('publishedOn', publishedOn),
  });
  if (article.publisher) set.link('PUBLISHED_BY', node, publisherNode(set, article.publisher, gazetteer));
  // A name in a byline makes nobody known: it may be a desk's.
  for (const name of article.authors) {
    const [only, ...more] = actorsCalled(name, 'PERSON', gazetteer);
    if (only && !more.length) set.link('WRITTEN_BY', node, actor(only));
  }
  return node;
}

function publisherNode(set: RowSet, name: string, gazetteer: Gazetteer): NodeRef {
  const [only, ...more] = actorsCalled(name, 'ORGANIZATION', gazetteer);
  if (only && !more.length) return actor(only);
  const id = gazetteer.entry(slug(name)) || more.length ? `${slug(name)}-publisher` : slug(name);
  const node = set.node('Actor', id, { name, kind: 'ORGANIZATION', type: 'MEDIA' });
  set.alias(node, name, 'NAME');
  return node;
}

const actorsCalled = (name: string, kind: string, gazetteer: Gazetteer): string[] => [
  ...new Set(gazetteer.named(nameKey(name)).flatMap(({ entry }) => (entry.kind === kind ? entry.id : []))),
];

function statementRows(set: RowSet, article: Article, node: NodeRef, reading: Reading): FoundStatement[] {
  const { analysis, resolution, facts } = reading;
  const { body } = article;
  const { attributions } = analysis;
  const ids = statementIds(article, attributions);
  const words = ([start, end]: Span): string => body.slice(start, end);
  const mentionsOf = (indexes: number[] | undefined) =>
    (indexes ?? []).flatMap((index) => resolution.mentions[index] ?? []);
  const idsOf = (mentions: { start: number; end: number }[]): string[] | undefined =>
    mentions.length ? mentions.map(({ start, end }) => mentionId(article.id, start, end)) : undefined;
  const meant = (mentions: ReturnType<typeof mentionsOf>): string[] => [
    ...new Set(
      mentions.flatMap(({ references }) =>
        references.flatMap(({ actor: id, judgement }) => (judgement === 'POSITIVE' ? id : [])),
      ),
    ),
  ];
  return attributions.map((attribution, i) => {
    const { source, cue, contents, kind, type, polarity, confidence, parent } = attribution;
    const id = ids[i] as string;
    const content = contents.map(words).join(' … ');
    const cueSpan = cue[0];
    const statement = set.node('Statement', id, {
      ...{ content, kind, type, polarity, confidence, method: 'EXTRACTED' },
      cue: cueSpan && words(cueSpan),
      nested: parent !== null,
      start: startOf(attribution),
      articleId: article.id,
      awaiting: confidence,
      ...saidOnProperties(facts.statements[i]),
    });
    const sentence = sentencesAround(analysis.sentences, [...cue, ...contents]);
    const sources = mentionsOf(resolution.sources[i]);
    const hearers = mentionsOf(resolution.hearers[i]);
    set.link('REPORTED_IN', statement, node, {
      sentenceSpan: [...sentence],
      sourceSpan: source ? [...source] : undefined,
      cueSpan: cueSpan && [...cueSpan],
      contentSpans: contents.flatMap((span) => [...span]),
      sentence: words(sentence),
      source: source ? words(source) : undefined,
      cue: cueSpan && words(cueSpan),
      contents: contents.map(words),
      sourceMentions: idsOf(sources),
    });
    const speakers = meant(sources);
    for (const speaker of speakers) set.link('SAID', actor(speaker), statement);
    for (const hearer of meant(hearers)) set.link('TOLD_TO', statement, actor(hearer));
    for (const { target, stance, promised, due } of facts.statements[i]?.about ?? [])
      set.link('ABOUT', statement, targetRef(article, target), { stance, promised, ...dateProperties('due', due) });
    const outer = parent === null ? undefined : ids[parent];
    if (outer) set.link('NESTED_IN', statement, { label: 'Statement', id: outer });
    return { id, content, polarity, speakers };
  });
}

const LABELS: Record<About['target']['kind'], NodeRef['label']> = {
  ACTOR: 'Actor',
  TOPIC: 'Topic',
  AGREEMENT: 'Agreement',
  EVENT: 'Event',
};

const targetRef = ({ id }: Article, target: About['target']): NodeRef => ({
  label: LABELS[target.kind],
  id: target.kind === 'EVENT' ? eventId(id, target.id) : target.id,
});

function saidOnProperties(facts: StatementFacts | undefined) {
  if (!facts?.saidOn) return {};
  const { span: _, ...saidOn } = facts.saidOn;
  const earliest = edtfBounds(knownDate(saidOn) ?? '')?.earliest;
  return {
    ...dateProperties('saidOn', saidOn),
    saidDay: earliest === undefined ? undefined : epochDay(earliest),
  };
}

/** The same words written again are told apart by their order in the text. */
function statementIds({ id: articleId, body }: Article, attributions: readonly Attribution[]): string[] {
  const written = new Map<string, number>();
  const ids: string[] = [];
  const order = attributions.map((_, i) => i).sort((a, b) => startAt(attributions, a) - startAt(attributions, b));
  for (const i of order) {
    const { source, cue, contents } = attributions[i] as Attribution;
    const texts = {
      source: source ? body.slice(...source) : undefined,
      cue: cue[0] && body.slice(...cue[0]),
      contents: contents.map((span) => body.slice(...span)),
    };
    const first = statementId(articleId, texts);
    const occurrence = written.get(first) ?? 0;
    written.set(first, occurrence + 1);
    ids[i] = statementId(articleId, texts, occurrence);
  }
  return ids;
}

/** Where a statement stands in the text: where its first words said begin. */
const startOf = ({ contents }: Attribution): number => contents[0]?.[0] ?? 0;
const startAt = (attributions: readonly Attribution[], i: number): number => startOf(attributions[i] as Attribution);
